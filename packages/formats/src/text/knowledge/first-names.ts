/**
 * First names that are common where German and English programmes come from. A name that is missing here is still read as
 * one by its shape and by what stands around it; a name that is listed only makes the reading surer.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
Aamir Aarav Aaron Abbas Abdel Abdoulaye Abdul Abdullah Abdulrahman Abebe Abena Abhishek Abigail Achille Achim Achmed Ada Adam Adama Adebayo
Adele Adelheid Adeline Adem Adil Aditi Aditya Adnan Adolf Adriaan Adrian Adriana Adriane Afonso Agata Agathe Agnes Agnese Agneta Agnieszka
Agostino Ahmad Ahmed Aida Aidan Aiko Aileen Aino Aisha Aisling Aistė Aitana Ajay Akash Akiko Akira Akua Alaa Alain Alan Albena Albert
Alberta Alberto Albrecht Aldo Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksi Alena Alessandra Alessandro Alessia
Alessio Alex Alexa Alexander Alexandra Alexandre Alexei Alexej Alexia Alexis Alfons Alfonso Alfred Alfredo Algirdas Alhassan Ali Alice
Alicia Alida Alika Alina Aline Aliou Alisa Alison Aliya Allan Allen Allison Alma Almut Almuth Alois Alok Alona Alphonse Altan Alva Álvaro
Alwin Alyssa Amadou Amalia Amalie Amanda Amara Amaury Amelia Amelie Amina Aminata Amir Amit Amitabh Amrei Amrita Amy Ana Anabel Anastasia
Anastasios Anatol Anders Andi André Andrea Andreas Andreea Andrei Andrej Andrés Andrew Andrzej Andy Anete Angela Angelika Angelina Angelo
Aniela Anika Anil Anita Anja Anjali Anjuli Anke Ankit Ann Anna Anna-Lena Annabelle Annalena Annamaria Annbritt Anne Änne Annedore Annegret
Annegreth Anneke Annelie Anneliese Annemarie Annemieke Annerose Annett Annette Annick Annie Annika Annina Ansgar Ansgard Antal Anthea
Anthony Antje Antoine Anton Antonella Antonia Antonín Antonina Antonio Antonis Anu Anuradha Anush Anya Apostolos Aram Arash Arda Arend Ari
Ariane Arif Arik Aristide Arjen Arjun Arlene Arlette Armand Armando Armin Arnaud Arnd Arndt Arne Arno Arnold Arnulf Aron Arsen Arthur Artur
Arun Arvid Arvind Arzu Åsa Asad Asha Ashley Ashok Asif Aslı Aslan Asma Assia Asta Astrid Atanas Athanasios Athina Atilla Attila Audrey Audun
August Augusta Augustin Augusto Aurel Aurelia Aurélie Avi Avraham Axel Aya Ayaan Ayaka Aydan Aydın Ayfer Ayla Aylin Ayman Aynur Ayse Ayşe
Ayşegül Ayumi Aziz Azra Babak Babett Babette Bahar Balázs Baldur Balthasar Baptiste Bára Barbara Bárbara Barbaros Bärbel Barbro Barry Bart
Başak Baset Basil Bastian Beata Beate Beatrice Beatrix Beatriz Bekir Béla Belén Belinda Ben Benedikt Benita Benjamin Benno Benoît Benoit
Berit Beritan Berk Berkay Bernadett Bernadette Bernard Bernardo Bernd Bernhard Bernhardine Bernt Bert Berta Bertram Bessie Beth Bethany
Bettina Betty Betül Beverly Bhavna Biagio Bianca Bilal Bill Birger Birgit Birgitta Birgül Birk Birte Birthe Bjarne Björg Björk Björn Blaise
Blanca Blandine Blanka Blaz Blerim Bo Boaz Bob Bodo Bogdan Bogumil Bojan Boris Borislav Borja Borut Boštjan Božena Brad Bram Brandon Branka
Branko Bratislav Brechtje Brenda Brent Brett Brian Bridget Brigid Brigitta Brigitte Brit Britt Britta Bronisław Bronwyn Bruce Brunhild
Brunhilde Bruno Bryan Bryce Burak Burcu Burghard Burghardt Burkard Burkhard Burkhardt Byron Cäcilia Cäcilie Çağla Cagla Caleb Calum Calvin
Cameron Camilla Can Canan Candan Candice Carina Carl Carla Carlo Carlos Carlotta Carly Carmela Carmen Carol Carola Carolin Carolina Caroline
Carolyn Carrie Carson Carsten Caspar Casper Cassandra Cătălin Catalina Catarina Catharina Catherine Cathrin Cathy Catia Catrin Cécile Cecile
Cecilia Cecilie Cedric Cédric Celia Celina Céline Celine Cem Cengiz Cennet Cevdet Ceyda Chaim Chandra Chantal Charlene Charles Charlie
Charlotta Charlotte Chaya Chen Cheryl Chiamaka Chiara Chidi Chiho Chike Chinedu Chinonso Chloe Chloé Chris Christa Christel Christian
Christiane Christin Christina Christine Christof Christoph Christopher Chuck Ciara Çiğdem Cigdem Cihan Cindy Cinzia Ciro Claas Claire Clara
Clarence Clarissa Claude Claudette Claudia Claudine Claudio Claus Clemens Clément Clementine Cliff Clive Colette Colin Colleen Connie Connor
Conny Conor Conrad Constance Constantin Constanze Cora Cordula Corentin Corina Corine Corinna Cornelia Cornelis Cornelius Corrado Cosima
Cosmin Costanza Courtney Craig Cristian Cristiana Cristiano Cristina Cristóbal Curt Curtis Cynthia Cyril Cyrus Czesław Dafne Dagmar Dagny
Daisuke Dajana Dalia Dalila Damian Damien Damir Dan Dana Danica Daniel Daniela Daniele Danielle Daniil Danijel Danilo Danny Danuta Daphne
Daria Dario Darius Dariusz Darja Darko Darren Darryl Dave David Davide Davor Dawid Dawn Deanna Debbie Debora Deborah Debra Deepa Deepak
Defne Deirdre Dejan Delia Delphine Demet Demetrios Demir Denis Denise Dennis Denny Derek Derrick Derya Désirée Desirée Desislava Despina
Detlef Detlev Devin Devon Dewi Dhruv Diamantis Dian Diana Diane Didem Didier Diego Dierk Dieter Diethard Diethelm Diethild Dietlind
Dietlinde Dietmar Dietrich Diklah Dilan Dilara Dilek Dimitar Dimitri Dimitrios Dimitris Dina Dinah Dinesh Diogo Dirk Djamila Dmitri Dmytro
Dobrina Dolores Domenico Domingo Dominic Dominik Dominique Donald Donata Donatella Donatus Dong Donna Donovan Dora Doreen Dorian Dorina
Doris Dorit Doron Dorota Dorothea Dorothee Dorte Dörte Dörthe Dorthe Dotan Doug Douglas Dragan Drew Dunja Dunya Dušan Dustin Dylan Ebba
Eberhard Ebru Ece Ecem Eckart Eckhard Eda Edda Eddie Edelgard Edeltraud Edeltraut Edgar Edin Edina Edita Edith Ediz Edmond Edmund Edna
Edoardo Eduard Eduardo Edward Edwin Efe Efthymios Egbert Egle Egon Eike Eileen Einar Eino Eirik Eirini Ekaterina Ekkehard Elad Elaine Elea
Eleanor Eleftheria Elena Eleni Eleonora Eleonore Elfi Elfie Elfriede Elham Eliane Elias Elif Elin Elina Eline Elinor Elio Elisa Elisabet
Elisabeth Elisabetta Elise Eliška Eliza Elizabeth Elke Ella Ellen Ellinor Elly Elmar Elmira Elodie Eloise Elsa Elsbeth Else Elsie Elspeth
Elton Elva Elvira Elvis Elżbieta Emanuel Emanuela Emeka Emel Emerson Emil Émile Emilia Emiliano Emilie Emily Emin Emine Emir Emma Emmanuel
Emmanuelle Emmeline Emmerich Emrah Emre Ender Endre Enes Engelbert Engin Enikő Ennio Enno Enrico Enrique Enver Enzo Eoin Epke Eray Erdal
Erdem Ergün Erhan Erhard Eric Erich Erik Erika Erin Erkan Ermelinde Erna Ernestine Ernesto Ernie Ernst Errol Ersin Ertan Ertuğrul Ervin
Erwin Eryk Esin Eskil Esma Esmeralda Espen Esra Esteban Estelle Ester Esther Ethan Étienne Etienne Ettore Eugen Eugene Eugenia Eugénie
Eugenio Eulalia Eunice Eunji Eva Eva-Maria Evan Evangelia Evangelos Evelien Evelin Evelina Evelyn Evelyne Everett Everlyn Evgenia Evgeny Evi
Evita Ewa Ewald Ewout Ezgi Ezra Fabian Fabienne Fabio Fabiola Fabrice Fabricio Fabrizio Fadi Fadime Fahad Faisal Falk Farah Farid Farida
Faruk Farzad Fatih Fatiha Fatima Fatimah Fatma Fatos Fatou Fausto Fawzi Faye Federica Federico Felice Felicia Felicitas Felicity Felipe
Felix Femke Fenna Feray Ferdi Ferdinand Ferenc Ferhat Fernanda Fernando Fethi Feyza Fidel Fidelis Fikret Filip Filippa Filippo Filiz Finja
Finn Finnja Fintan Fiona Fiorella Firat Flavia Flavio Fleur Florentine Florian Florin Folker Folkert Foteini Frances Francesca Francesco
Francine Francis Francisca Francisco Franciszek Franco Francois François Françoise Franjo Frank Franka Frans František Frantisek Franz
Franzi Franziska Fırat Frauke Fred Freddie Freddy Frederic Frédéric Frederick Frederik Frédérique Fredrik Freerk Freia Freya Frida Frieda
Friedemann Frieder Friedericke Friederike Friederun Friedhelm Friedl Friedlinde Friedrich Frigga Frithjof Frits Fritz Fritzi Fulvia Fulvio
Fumiko Fynn Gabi Gábor Gabriel Gabriela Gabriele Gaby Gael Gaëlle Gaetano Gail Galina Gamze Ganesh Gareth Garrett Garry Gary Gaspard Gavin
Gaye Gebhard Geert Geeta Gemma Gena Gene Geneviève Gennadi Geoff Geoffrey Georg George Georges Georgi Georgina Georgios Gerald Geraldine
Gerard Gérard Gerburg Gerd Gerda Gereon Gergely Gerhard Gerhart Gerhild Gerlind Gerlinde Germaine Germán Germo Gernot Gero Gerold Gerriet
Gerrit Gershom Gert Gertie Gertraud Gertraude Gertrud Gerwin Gesa Gesche Gesine Geske Ghada Ghassan Giacomo Giada Gianluca Gianna Gianni
Gideon Giedre Gil Gilbert Gilberto Gilda Gilles Gillian Gina Gino Gintaras Giorgia Giorgio Giorgos Giovanni Gisbert Gisela Gisele Giselle
Gitta Gitte Giulia Giulio Giuseppe Giuseppina Gizem Glynis Godehard Goetz Gökhan Golo Gönül Gonzalo Goran Gorana Gordana Gordon Gösta
Gottfried Gotthard Götz Grace Graham Grażyna Greg Gregers Gregor Gregorio Gregory Greta Gretchen Grete Grigoris Griselda Grzegorz Guadalupe
Gudmund Gudrun Guglielmo Guido Guilherme Guillaume Guillermo Gül Gülay Gülcan Gülşen Gülsen Gülten Gun Gunda Gundel Gundula Gunhild Gunilla
Gunnar Gunnel Gunter Günter Gunther Günther Guntram Gunvor Gürkan Gustaf Gustav Gustavo Guus Guy Gwen Gwendolyn György Habib Habiba Hadi
Hadiya Hadley Hagen Hajo Håkan Hakan Hakim Haldor Hale Halil Halina Halvor Hamed Hamid Hamza Hana Hanae Hande Hanife Hank Hanka Hanke Hanna
Hannah Hannelore Hannes Hanno Hanns Hanns-Christoph Hanns-Jörg Hannu Hans Hans-Christian Hans-Dieter Hans-Georg Hans-Heinrich Hans-Joachim
Hans-Jörg Hans-Jürgen Hans-Martin Hans-Peter Hans-Ulrich Hans-Werner Hansjörg Hanspeter Hara Haralampos Harald Hardy Hari Harisankar Harish
Harm Harold Harriet Harriett Harro Harry Hartmut Haruka Haruki Haruto Harvey Hasan Hasret Hassan Hatice Hauke Håvard Hayat Haydar Hayley
Heather Héctor Hector Hedda Hedi Hediye Hedwig Hedy Heide Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heike Heiko Heiner Heinke
Heinrich Heinz Heinz-Dieter Heinz-Josef Heinz-Peter Helen Helena Helene Hélène Helga Helge Heli Hella Helma Helmar Helmi Helmut Helmuth
Heloise Hemma Hendrik Hendrika Hendrike Hendrikje Henna Henning Henny Henri Henriëtte Henriette Henrik Henrika Henrike Henriks Henry Henryk
Herbert Heribert Herma Hermann Hermina Hermine Hernán Herrad Herry Herta Hertha Hervé Herwig Hicham Hideki Hidir Hilal Hilary Hilda Hilde
Hildegard Hildegund Hildegunde Hilke Hille Hilmar Hilmi Hinrich Hiroko Hiroshi Hoda Holger Holly Homa Honorine Horacio Horst Hortense
Hossein Houda Howard Hrvoje Hubert Hubertus Hugh Hugo Hugues Hülya Humberto Huong Hüseyin Hussein Hyun Iago Iain Ian İbrahim Ibrahim Ida
Idil Idit Idris Ieva Iga Ignacio Ignatius Ignaz Igor Ikram Ilaria Ildikó Ilias Ilja Ilka Ilkay Ilker Ilkka Illia Ilmari Ilona Ilse Ilyas
Iman Imani Imants Imke Immanuel Imogen Imran Imre Ina Inaam Inci Inés Ines Inga Ingbert Inge Ingeborg Ingeburg Ingegerd Inger Ingibjörg
Ingmar Ingo Ingolf Ingrid Inigo Inka Inken Inna Insa Ioana Ioannis Ion Ipek Iphigenia Irena Irene Irfan Irina Irini Iris Irma Irmela
Irmengard Irmgard Irmi Irmtraud Irmtraut Irvin Irwin Isa Isaac Isabel Isabela Isabell Isabella Isabelle Isidor Isidora Iskander Ismael
İsmail Ismail Ismet Isolde István Ivailo Ivan Ivana Ivar Iveta Ivo Ivonne Iwan Iwona Iza Izabela Izumi Jaap Jabari Jacek Jack Jackie Jacob
Jacopo Jacqueline Jacques Jad Jadwiga Jael Jafar Jaime Jake Jakob Jakub Jalal Jamal Jameela James Jamie Jamila Jan Jana Janakiram Jane Janek
Janet Janice Janick Janin Janina Janine Jānis Janis Janna Janne Jannik Jannike Jannis János Janusz Jarek Jari Jarmila Jaro Jarosław Jaroslav
Jasmin Jasmina Jasmine Jasna Jason Jasper Jaswinder Jaume Javier Jay Jayden Jayesh Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques
Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jeanette Jeanne Jeannette Jeannine Jeff Jeffrey Jelena Jelka
Jelle Jelto Jenna Jenni Jennie Jennifer Jenny Jenő Jens Jens-Peter Jeppe Jeremias Jérémie Jeremy Jérémy Jeroen Jérôme Jerome Jerry Jerzy
Jesper Jesse Jessica Jessie Jessika Jesús Jett Jette Jia Jihad Jihane Jill Jim Jimena Jimmy Jiří Jitka Jo Joachim Joan Joana Joanna Joanne
João Joaquín Jocelyn Jochem Jochen Jodie Jody Joe Joel Joëlle Joey Johan Johana Johann Johanna Johanne Johannes John John-Paul Johnny Joke
Jolanda Jolanta Jolie Jon Jonah Jonas Jonathan Jonna Jonte Joost Jordan Jörg Jorge Jörgen Joris Jörn Jórunn José Jose Josée Josef Josefin
Josefina Josefine Josep Joseph Josephin Josephina Josephine Joshua Joss Jost Josua Jovan Jovana Joyce Jozef Józef Jozefina Jørgen Juan Juana
Judie Judita Judith Judy Judyta Juha Juhani Jukka Jule Jules Juli Julia Julian Juliana Juliane Julie Julienne Julieta Juliëtte Juliette
Julija Julio Julita Julius June Junko Juraj Jürg Jürgen Jurgen Jurgita Juri Jurij Jussi Justin Justina Justine Justus Justyna Jutta Juulia
Juuso Kaan Kader Kadir Kadri Kağan Kai Kaisa Kaito Kaja Kalina Kalle Kalliopi Kamal Kamil Kamila Kamran Kaori Karel Karen Karim Karima Karin
Karina Karine Karita Karl Karl-Friedrich Karl-Heinz Karl-Josef Karl-Ludwig Karla Karlheinz Karlijn Karlo Karol Karola Karoliina Karolin
Karolina Karoline Károly Karsten Kasia Kasimir Kaspar Kasper Kata Katalin Katarina Katarzyna Kate Katell Katerina Kateřina Katharina
Katherine Kathi Kathinka Kathleen Kathrin Kathryn Kathy Kati Katie Katinka Katja Katri Katrien Katrin Katrina Katsumi Katy Kaveh Kavita Kay
Kayla Kazim Kazimierz Kazuko Kazuo Kea Keanu Kees Keiko Keira Keith Kelly Kelvin Kemal Ken Kenan Kenji Kenneth Kenya Kenza Kerem Kerim
Kermit Kerry Kersten Kerstin Ketevan Kevin Khadija Khaled Khalid Khalil Kiana Kieran Kieron Kiki Kilian Kim Kim-Sophie Kimberly Kinan Kinga
Kira Kiran Kiriakos Kirk Kirsi Kirsten Kirstie Kirstin Kirstine Kjell Kjersti Klaas Klara Kläre Klaudia Klaus Klaus-Dieter Klaus-Jürgen
Klaus-Michael Klaus-Peter Klemens Knut Kobus Koen Kofi Koji Konrad Konstantin Konstantina Konstantinos Konstanze Koray Korbinian Kordula
Kostas Krijn Krista Kristaps Kristen Krister Kristian Kristiina Kristin Kristina Kristine Kristján Kristof Kristoffer Kristýna Kriszta
Kriszti Krisztina Krzysztof Kudret Kumar Kunigunde Kürşat Kurt Kwabena Kwame Kyle Kylie Kyra Kyriakos Kyung Ladislav Lale Lambert Lana
Landolf Lara Lara-Sophie Larisa Larissa Larry Lars Laszlo László Latifa Laura Lauren Laurence Laurens Laurent Laurentius Lauri Laurin
Lavinia Layla Lazar Lea Léa Leah Leander Leandra Leandro Leanne Lech Leda Leen Leevi Leif Leila Leïla Leilani Lelia Lena Lene Leni Lenka
Lennart Lenny Lenora Léo Leo Léon Leon Leonard Leonardo Leonhard Leoni Leonid Leonidas Leonie Leonor Leonore Leopold Leopoldine Leroy Lesley
Leslie Leszek Leticia Letizia Leto Letty Levent Levin Levke Lewis Leyla Liam Lian Liana Liane Libor Lida Lidia Lidija Lidka Lien Lies
Liesbeth Liesel Lieselotte Lieve Liisa Lilia Lilian Liliana Liliane Lilianna Lilija Lilli Lillian Lilly Lily Lina Linas Linda Linnéa Linnea
Lino Linus Lior Lisa Lisanne Lisbeth Lise Lise-Lotte Liselotte Lisette Liv Livia Livio Liz Liza Lizzie Ljiljana Ljubomir Ljudmila Loïc Loic
Lois Lola Loni Lora Lorand Lore Loredana Lorena Lorenz Lorenzo Loreta Loretta Lori Lorna Lorraine Loth Lothar Lotta Lotte Lou Louane Louis
Louis-Philippe Louisa Louise Louna Loviisa Lovis Lovisa Lubomír Luc Luca Lucas Lúcia Lucia Luciana Luciano Lucie Lucien Lucile Lucinda
Lucjan Lucy Ludger Ludmila Ludo Ludovic Ludvig Ludwig Ludwika Luigi Luigia Luis Luisa Luise Luitgard Luitpold Luiz Luján Luka Lukáš Lukas
Lukrezia Lutfi Lutgard Lutz Lydia Lynda Lynette Lynn Lynne Maaike Maarit Maarten Maartje Mabel Maciej Madalena Maddalena Maddie Madeleine
Madina Madita Madleen Madlen Madlene Mads Maëlle Maeve Magali Magda Magdalena Magdolna Maggie Magnhild Magnus Małgorzata Mahamadou Mahdi
Mahir Mahmoud Mahmut Mahsa Mai Mai-Britt Maia Maija Maik Maike Maira Maire Mairead Maj Maja Majid Makoto Malaika Malala Malcolm Malin Malina
Malou Malte Malwina Mamadou Manal Manami Mandana Mandla Mandy Manfred Manish Manisha Manja Manne Mano Manoj Manolis Manon Mansour Mansur
Manu Manuel Manuela Mara Marah Maral Marc Marcel Marcela Marceli Marcell Marcella Marcello Marcelo Marcia Marcin Marco Marcos Marcus Mareike
Marek Maren Marfa Margaret Margareta Margarete Margaretha Margarethe Margarita Margaux Marge Margery Margherita Margit Margot Margret
Margrete Margriet Margrit Marguerite Mari Maria Maria-Theresia Mariam Mariana Marianela Marianna Marianne Mariano Maribel Marica Maricel
Maricruz Marie Marie-Luise Marieke Mariella Marielle Marieluise Marietta Mariette Marija Marijke Marijn Marika Mariko Marilena Marilyn
Marina Marinella Marino Marinus Mario Mariola Marion Marisa Marise Marisol Maristella Marit Marita Maritta Maritza Marius Mariusz Marjan
Marjana Marje Marjolein Marjorie Mark Markéta Markku Marko Markus Marlen Marlena Marlene Marlies Marlis Marlon Marlou Marly Marsha Marta
Martha Martí Martijn Martin Martina Martine Mārtiņš Márton Marton Marusja Marvin Marwa Mary Mary-Ann Maryam Maryna Maša Masako Mascha Mateja
Mateo Mateusz Mathias Mathieu Mathilda Mathilde Mathis Matija Matilda Matilde Mats Matt Matteo Matthäus Matthew Matthias Matthieu Matthijs
Matti Mattia Mattis Matúš Maud Maude Maura Maureen Maurice Mauricio Maurits Mauritz Mauro Max Maxi Maxim Maxime Maximilian Maximiliane
Maxine Maya Maylin Mbali Meagan Mechthild Medine Meera Meeri Meg Megan Mehdi Mehmet Mehri Mehtap Meike Meinhard Meinhart Meinhild Meinolf
Meinrad Mel Melani Melania Melanie Mélanie Melchior Melek Melih Melike Melina Melisa Melissa Melita Melvin Menno Meral Meredith Meret Merete
Merih Merja Merle Merlin Mert Merten Merve Meryem Mesut Metin Mette Mhairi Mia Micah Micha Michał Michaël Michael Michaela Michal Michalis
Michel Michela Michelangelo Michele Michelle Michiel Mieczysław Mieke Mieko Miguel Mihaela Mihai Mihajlo Mihály Mika Mikael Mikaël Mikaela
Mike Mikel Mikko Miklós Mikołaj Mila Milad Milagros Milan Mildred Milena Milica Milo Miloš Milosz Milton Mimi Minea Minh Minna Miłosz Mira
Mirabella Miranda Mireia Mireille Mirela Miren Mireya Miriam Mirja Mirjam Mirjana Mirko Mirosław Miroslav Mirta Mirzo Misaki Mischa Misha
Missy Mitch Mitchell Mitra Mitsuko Mladen Moa Modesta Moez Moh Mohamad Mohamed Mohammad Mohammadreza Mohammed Mohan Mohit Mohsen Moira
Moisés Mojca Molly Momoko Mona Mona-Lisa Monia Monic Monica Monika Monique Monise Montserrat Monty Mordechai Moreno Moritz Moriz Morten
Mortimer Moses Moshe Mostafa Moussa Mpho Muhammad Muhammed Muhammet Muharrem Müjgan Mujo Mukesh Muna Münevver Mura Murat Muriel Mustafa
Myles Myra Myriam Myrna Myrto Nabil Nada Nadège Nadia Nadim Nadin Nadine Nadir Nadja Naeem Nael Naika Nailah Naima Najat Najib Nana Nancy
Nando Nanna Nanne Nannette Naoko Naomi Naoto Narges Narine Narumi Nasim Nasir Nasrin Nassim Natalia Natália Natalie Nataliia Nataliya Nataša
Natascha Natasha Nathalie Nathan Nathanael Nathaniel Natsuki Naveen Navid Nawal Nayeli Nazan Nazanin Nazlı Nazli Nazım Ndidi Neah Nebahat
Necla Neda Nedim Neele Neera Neeraj Neeske Neha Nehir Neil Nele Nelia Nelly Nena Nenad Nerea Nergis Nermin Neşe Nese Nestor Netta Neus
Nevena Neville Nevin Neža Ngozi Nguyen Niall Niamh Niccolò Nichola Nicholas Nick Nicky Nicola Nicolaas Nicolai Nicolaj Nicolas Nicolaus
Nicole Nicoleta Nicoletta Nicolette Nicolò Niek Niels Niels-Peter Nienke Nigel Nihal Nihat Nika Nike Nikita Niklaas Niklas Niko Nikol Nikola
Nikolai Nikolaus Nikole Nikoletta Nikolina Nikoline Nikos Nikša Nil Nilay Nilgün Nils Nilufar Nilüfer Nimisha Nimrod Nina Ninette Nino Ninon
Nisa Nisha Nishant Nitin Nives Njeri Noah Noam Noël Noel Noelia Noëlle Noemi Noémie Noha Nomsa Noora Noortje Nora Nora-Marie Norah Norbert
Noreen Noriko Norma Norman Norwin Notburga Nour Noureddine Nuala Nuno Nur Nura Nuray Nurcan Nurhan Nuri Nuria Nursel Nurten Nusrat Nyasha
Nyree Obiageli Octavia Octavio Oda Oddvar Odette Odile Odilia Odilo Odin Ofelia Ohad Oihane Okan Oke Oksana Oktay Ola Olaf Olav Oldřich Ole
Oleg Olegs Olena Olga Oli Olimpia Oliver Olivera Olivia Olivier Oliviero Ollie Olof Olov Oluwaseun Oluwatobi Omar Ömer Omer Omid Ondřej Onno
Onur Oona Ophelia Oral Orestis Orhan Oriana Oriol Orit Orla Orlaith Orlando Ornella Orsola Orsolya Ortrud Ortrun Ortwin Osama Oscar Oskar
Osman Osvaldo Oswald Otfried Othmar Otilia Otis Otmar Ottfried Otthein Otti Ottilie Ottmar Otto Ottokar Ouafa Oumar Oussama Owen Oya
Oyelaran Oylum Ozan Özge Özgür Özlem Öznur Pablo Paco Paige Pál Palina Palle Paloma Pamela Pamina Panagiotis Pankaj Panos Paola Paolina
Paolo Paraskevi Parisa Parthasarathy Parvin Pascal Pascale Pasqual Pasquale Pat Patrice Patricia Patrick Patrik Patrizia Patrycja Patryk
Patty Pau Paul Paula Paula-Marie Pauliina Paulina Pauline Paulo Paulus Pavel Pavla Pavle Pavlina Pavlos Paweł Payam Payman Peder Pedram
Pedro Peer Peggy Pelin Penelope Penny Pepe Pepijn Per Per-Olof Percy Perihan Pernilla Pernille Pero Perpetua Perry Persis Petar Pete Peter
Petra Petronella Petros Petru Petter Petteri Phil Philine Philip Philipp Philippa Philippe Philippos Phillip Phillipa Philomena Phoebe
Phyllis Pia Piera Pierluigi Piero Pierre Pierrick Piet Pieter Pietra Pietro Pilar Pina Pinar Piotr Pippa Pirjo Pirkko Piroska Plamen Pınar
Polina Polly Pontus Poul Prabhu Pradeep Pranav Prashant Pratik Praveen Preeti Přemysl Prisca Priscilla Priska Priya Priyanka Prosper Puja
Pyry Quang Quentin Quincy Quinn Quirin Raban Rachael Rachel Rachid Rada Radek Radim Radka Radko Radmila Radomir Radosław Radoslav Radu Rafał
Rafael Rafaela Raffaela Raffaele Raffaella Rafi Ragna Ragnar Ragnhild Raheem Rahel Rahim Rahul Raik Raimo Raimund Rainald Raine Rainer
Rainer-Maria Raissa Raj Raja Rajesh Rajiv Rajko Rakesh Ralf Ralph Ralph-Peter Rama Ramazan Ramesh Ramin Ramiro Ramón Ramona Rana Rand
Randall Randi Randolf Randolph Randy Rania Raniero Ranjit Raoul Raphaël Raphael Raphaela Raphaëlle Raquel Rareş Rasa Rasha Rashid Rasmus
Rastko Raúl Raul Rawan Raya Raymond Raymund Razan Rea Rebecca Rebeka Rebekah Rebekka Recep Reda Refik Regina Regine Régis Regis Regula Reha
Rehana Rehema Reidar Reidun Reimar Reimer Reimund Reina Reinald Reinaldo Reiner Reinette Reingard Reingart Reinhard Reinhardt Reinhild
Reinhilde Reinhold Reinier Reinmar Reinold Reko Rémi Remi Remo Remus Rémy Rena Renáta Renata Renate Renato Renaud Rene René Renée Renske
Renzo Resi Resul Reto Reuben Reut Reyhan Reza Rezan Rhea Rhiannon Rhoda Rhonda Ria Riad Rian Riana Ricarda Ricardo Riccarda Riccardo Richard
Richard-Johannes Rick Rico Rieke Riika Riikka Riitta Rikard Rikarda Rike Rikke Riley Rima Rina Rinaldo Ringo Ripley Risa Risto Rita Ritva
Riza Roald Rob Robbert Robbie Robert Roberta Roberto Robertus Robin Rocco Rocío Roderich Roderick Rodney Rodolfo Rodrigo Roel Roeland Roger
Rogier Rohan Rohit Roisin Róisín Rokia Roland Rolanda Rolando Rolf Rolf-Dieter Romain Roman Romana Romano Romeo Romina Romuald Romy Ron
Ronald Ronaldo Ronan Ronen Roni Ronja Ronnie Ronny Rory Rosa Rosalba Rosalie Rosalind Rosalinde Rosalyn Rosamund Rosana Rosanna Rosanne
Rosaria Rosario Rose Roselies Roseline Rosella Rosemarie Rosemary Rosetta Rosi Rosie Rosina Rosita Roslyn Rosmarie Ross Roswitha Rotem
Rowena Roxana Roxanne Roza Rozália Ruairi Rubén Ruben Rudi Rüdiger Rudolf Rudolph Rufus Rui Rukiye Rupert Ruprecht Rusen Rushil Russell
Rustam Rūta Ruta Rutger Ruth Ruud Ruxandra Ruy Ruzica Ryan Ryo Ryszard Rıza Saara Saartje Sabina Sabine Sabri Sabria Sabrina Sacha Sachin
Sadaf Sadia Sadie Safak Safia Sahar Şahin Said Saida Saif Saija Sakari Sakine Salim Salima Sally Salman Salome Salomé Salvador Salvatore Sam
Samad Samantha Sameera Sami Samia Samir Samira Sammy Samson Samu Samuel Samuele Samuli Sanaa Sanda Sandeep Sander Sandie Sandor Sándor
Sandra Sandrine Sandro Sandy Sangeeta Sanjay Sanna Sanne Santi Santiago Saoirse Sapna Sara Sarah Sarita Saša Sascha Saskia Satu Saul Savas
Saverio Savina Scarlett Scot Scott Seán Sean Sebahat Sebastian Sebastião Sébastien Seda Sedat Seema Sefa Seher Seija Selahattin Selam Selçuk
Selda Selena Selim Selin Selina Selma Selvi Semra Senem Senta Sepp Seppo Serafina Serap Serdar Serena Serge Sergei Sergej Sergey Sergi
Sergio Serhat Şerife Serkan Serpil Sertaç Servaas Seth Seung Seval Ševala Sevda Severin Sevgi Sevil Sevim Seweryn Seyed Seyhan Şeyma Seyran
Shabnam Shadi Shahida Shahin Shaima Shakira Shalini Shamima Shane Shankar Shannon Sharif Sharon Shaun Shauna Shawn Sheila Shelby Sheldon
Shelley Sheng Sheri Sherif Sherry Shervin Shira Shirin Shirley Shiva Shlomo Shona Shoshana Shreya Shu Shubham Shunsuke Shyam Sibel Sibil
Sibille Sibylla Sibylle Sidi Sidonie Siegbert Siegfried Sieglinde Siegmar Siegmund Siegrid Siegrun Siegward Sienna Sierk Sigismund Siglinde
Sigmar Sigmund Sigrid Sigrun Sigurd Sigvard Siiri Sila Silas Silja Silje Silke Silva Silvan Silvana Silvano Silvester Silvia Silviana Silvie
Silvina Silvio Silviu Sima Simeon Simge Simin Simon Simona Simone Simonetta Sina Sinan Sindy Sinéad Siniša Siobhán Siobhan Sipho Sira Siri
Sirje Sirkka Sissel Sita Siv Sivan Sjoerd Slava Slavica Slavko Slavomir Slobodan Snezana Snežana Sofia Sofie Sofija Soheila Sohrab Sokratis
Solange Solveig Solvej Soma Sona Sondra Songül Sonia Sonja Sönke Sonny Sonya Soo Sophia Sophie Soraya Sören Sotiris Spiros Søren Stacey
Stacy Stan Stanisław Stanislas Stanislav Staņislavs Stanka Stanley Stavros Stefan Stefania Stefanie Stefano Steffen Steffi Stella Stellan
Sten Stephan Stéphane Stephane Stéphanie Stephanie Stephen Steve Steven Stig Stijn Stina Stine Stipe Stojan Stoyan Stuart Subhash Sue
Süheyla Sujata Sükrü Suleika Suleiman Süleyman Suna Sunil Sunita Sunniva Suresh Susan Susana Susann Susanna Susannah Susanne Suse Susi Susie
Suzan Suzana Suzanna Suzanne Suzette Svante Svea Sven Svend Svenja Svetla Svetlana Swaantje Swantje Swen Swenja Swetlana Sybil Sybille Sylke
Sylvain Sylvaine Sylvana Sylvestre Sylvette Sylvia Sylvie Sylvio Sylwia Szabolcs Szilvia Szymon Tabea Tabita Tabitha Tadej Tadeusz Tadhg
Taeko Tahir Tahira Taina Taiwo Takashi Takeshi Taleb Talia Talip Talitha Tamar Tamara Tamás Tamer Tami Tammo Tammy Tanel Tania Tanisha Tanja
Tanju Tara Tarek Tareq Tariq Tarja Tarık Tarun Tasha Tassilo Tatiana Tatjana Tatyana Tayfun Tea Ted Teemu Tekla Telse Tenzin Teo Teodor
Teodora Terence Teresa Teresia Tereza Teri Terje Terry Tessa Tetiana Tevfik Thaddäus Thandi Thea Theda Thekla Thelma Theo Theodor Theodora
Theodore Theodoros Theres Theresa Therese Thérèse Theresia Thiago Thibault Thies Thilo Thomas Thora Thoralf Thorben Thorbjörn Thorger
Thorolf Thorstein Thorsten Thuy Tia Tiago Tibor Tiffany Tiina Tijana Tijl Tilda Till Tilla Tillman Tillmann Tilman Tilmann Tilo Tim Timea
Timm Timo Timothée Timothy Timur Tina Tine Tineke Tinka Tino Tiphaine Titus Tobias Tobiasz Tobin Toby Todd Todor Tolga Tom Tomás Tomas Tomáš
Tomasz Tome Tomi Tomislav Tomke Tommaso Tommy Tomoko Tomoya Toni Tonia Tonja Tony Tonya Tor Torben Tord Tore Torge Torgeir Torill Torsten
Toshi Tove Tracey Tracy Traudl Traute Travis Trevor Trine Trinidad Tristan Troels Troy Trude Trudi Trudy Truls Tryggve Tuğba Tuğçe Tuija
Tülay Tülin Tunç Tünde Tuomas Turgay Turgut Turid Tyler Tyrone Tyson Tzvetan Uche Udo Uffe Ufuk Ugo Uğur Łukasz Ulf Ulfert Uli Ülkü Ulla
Ulla-Britt Ulli Ullrich Ulrica Ulrich Ulrik Ulrika Ulrike Ulvi Umar Umberto Ümit Ümran Undine Uri Uriel Urs Ursel Urška Ursula Urszula Urte
Usama Uschi Usha Uta Ute Uwe Václav Vahid Vaios Vakhtang Valdas Valdis Valentin Valentina Valentine Valentino Valeria Valerian Valérie
Valerie Valerij Valerio Valeska Valter Vanessa Vanja Varun Vasil Vasile Vasileios Vasiliki Vasilis Vassil Vassilis Vedat Veerle Veit Velda
Veli Velma Venera Veneta Venla Vera Verena Vernon Veronica Veronika Véronique Vesa Vesna Vessela Vibeke Vicente Vicki Vickie Vicky Victor
Victoria Vidar Vidya Viet Vigdis Vijay Vikas Vikram Viktor Viktoria Viktorija Vilém Vilhelm Ville Vilma Vinay Vincent Vincenza Vincenzo
Vineet Vinod Vinzenz Viola Violeta Violetta Viorel Virgil Virgilio Virginia Virginie Virve Vishal Vita Vitali Vitalij Vito Vitor Vítor
Vittoria Vittorio Viveca Vivek Vivian Viviana Viviane Vivien Vivienne Vlad Vlada Vladan Vladimír Vladimir Vladislav Vojtěch Volkan Volker
Volkert Volkhard Volkmar Volodymyr Vroni Vural Vytautas Wade Władysław Wael Wahid Walburga Walda Waldemar Walid Wally Walt Walter Walther
Waltraud Waltraut Wanda Wanjiku Wassily Wayne Weert Welf Wencke Wendel Wendelin Wendy Wenke Wenzel Wera Werner Whitney Wibke Wiebke Wieland
Wiesław Wietske Wiktor Wiktoria Wilbert Wilbur Wilda Wilfred Wilfried Wilhelm Wilhelmina Wilhelmine Wilko Willem Willemijn Willi William
Willibald Willibrord Willie Willy Wilma Wim Winfried Winifred Winnie Winona Winston Wioletta Wissam Witold Wittich Wladimir Wojciech Wolf
Wolf-Dieter Wolfgang Wolfhard Wolfram Wouter Wulf Wybke Xander Xaver Xavier Xenia Xiaoming Ximena Xiomara Yael Yağmur Yahya Yair Yaiza
Yamina Yan Yana Yannick Yannik Yannis Yara Yared Yaren Yasemin Yaser Yash Yasin Yasir Yasmin Yasmina Yasmine Yasuko Yavuz Yefim Yelena Yen
Yeşim Yevgeny Ying Yngve Yoko Yolanda Yolande Yonatan Yoram Yosef Yoshiko Yousra Youssef Ysabel Yui Yuki Yuko Yulia Yuliya Yunus Yuri Yuriy
Yusuf Yvan Yves Yvette Yvonne Zachary Zafer Zahid Zahra Zaida Zainab Zakaria Zaki Zara Zbigniew Zdeněk Zdenka Zdravko Zehra Zeinab Zeki
Zeliha Zelma Zenon Zenzi Zeynep Zhanna Zigmund Zilla Zita Živko Zlata Zlatko Zoé Zoe Zoë Zofia Zohra Zoltan Zoltán Zora Zoran Zorica
Zornitsa Zsófia Zsolt Zsuzsa Zsuzsanna Zuhair Zuhal Zuzana Zuzanna Zvi Zvonimir
`
    .trim()
    .split(/\s+/u),
);
