/**
 * First names that are common where German and English programmes come from. A name that is missing here is still read as
 * one by its shape and by what stands around it; a name that is listed only makes the reading surer.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
Aamir Aarav Aaron Abbas Abdel Abdelkarim Abdoulaye Abdul Abdullah Abdulrahman Abebe Abena Abhishek Abigail Abiola Achille Achim Achmed Ada
Adaeze Adam Adama Adebayo Adele Adelheid Adeline Adem Adil Aditi Aditya Adnan Adolf Adriaan Adrian Adriana Adriane Afonso Afra Agata Agathe
Agnes Agnese Agneta Agnieszka Agostino Ahlam Ahmad Ahmed Ahmet Aida Aidan Aiko Aileen Aino Aisha Aisling Aistė Aitana Ajay Akash Akiko Akira
Akua Alaa Alain Alan Albena Albert Alberta Alberto Albrecht Aldo Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksi Alena
Alessandra Alessandro Alessia Alessio Alex Alexa Alexander Alexandra Alexandre Alexei Alexej Alexia Alexis Alfons Alfonso Alfred Alfredo
Algirdas Alhassan Ali Ali-Reza Alice Alicia Alida Alika Alina Aline Aliou Alisa Alison Aliya Allan Allen Allison Alma Almut Almuth Alois
Alok Alona Alphonse Altan Alva Álvaro Alwin Alyssa Amadou Amal Amalia Amalie Amanda Amara Amaury Amelia Amelie Amina Aminata Amir Amit
Amitabh Amrei Amrita Amy Ana Anabel Anastasia Anastasiia Anastasios Anatol Anatolii Anders Andi André Andrea Andreas Andreea Andrei Andrej
Andrés Andrew Andri Andrii Andrzej Andy Anete Angela Angelika Angelina Angelo Aniela Anika Anil Anita Anja Anjali Anjuli Anke Ankit Ann
Ann-Christin Ann-Kathrin Anna Anna-Lena Anna-Maria Anna-Sophie Annabelle Annalena Annamaria Annbritt Anne Änne Anne-Kathrin Annedore
Annegret Annegreth Anneke Annelie Anneliese Annelore Annemarie Annemie Annemieke Annerose Annett Annette Annick Annie Annika Annina Anselm
Ansgar Ansgard Antal Anthea Anthony Antje Antje-Marie Antoine Anton Antonella Antonia Antonín Antonina Antonio Antonis Anu Anuradha Anush
Anwar Anya Aoife Apostolos Aram Arash Arda Arend Ari Ariane Arif Arik Aristide Arjen Arjun Arlene Arlette Armand Armando Armin Arnaud Arnd
Arndt Arne Arno Arnold Arnulf Aron Arsen Arthur Artur Arun Arvid Arvind Arzu Åsa Asad Asha Ashley Ashok Asif Aslı Aslan Asma Assia Asta
Astrid Atanas Athanasios Athina Atieno Atilla Attila Audrey Audun August Augusta Augustin Augusto Aurel Aurelia Aurélie Avi Avraham Axel Aya
Ayaan Ayaka Ayesha Ayat Aydan Aydın Ayfer Ayla Aylin Ayman Aynur Ayşe Ayse Ayşegül Ayumi Aziz Azra Babak Babatunde Babett Babette Bahar Balázs
Baldur Balthasar Baptiste Bára Baran Barasa Barbara Bárbara Barbaros Bärbel Barbro Barry Barış Bart Başak Baset Bashar Basil Basma Bassam
Bastian Beata Beate Beatrice Beatrix Beatriz Beeke Bekir Béla Belén Belinda Ben Benedikt Benita Benjamin Benno Benoit Benoît Bente Berfin
Berit Beritan Berivan Berk Berkay Bernadett Bernadette Bernard Bernardo Bernd Bernhard Bernhardine Bernt Bernward Bert Berta Bertram Bessie
Beth Bethany Bettina Betty Betül Beverly Bhavna Biagio Bianca Bilal Bill Birger Birgit Birgitta Birgül Birk Birte Birthe Bjarne Björg Björk
Björn Blaise Blanca Blandine Blanka Blaz Blerim Bo Boaz Bob Bodo Bogdan Bogumil Bohdan Bojan Bongani Boris Borislav Borja Borut Boštjan
Bożena Božena Brad Bram Brandon Branka Branko Bratislav Brechtje Brenda Brent Brett Brian Bridget Brigid Brigitta Brigitte Brit Britt Britta
Bronisław Bronwyn Bruce Brunhild Brunhilde Bruno Bryan Bryce Burak Burcu Burghard Burghardt Burghild Burgl Burkard Burkhard Burkhardt Büşra
Byron Cäcilia Cäcilie Cagla Çağla Çağlar Caleb Calum Calvin Cameron Camilla Can Canan Candan Candice Cansu Carina Carl Carla Carlo Carlos
Carlotta Carly Carmela Carmen Carol Carola Carolin Carolina Caroline Carolyn Carrie Carson Carsten Caspar Casper Cassandra Cătălin Catalina
Catarina Catharina Catherine Cathrin Cathy Catia Catrin Cécile Cecile Cecilia Cecilie Cédric Cedric Celia Celina Celine Céline Cem Cengiz
Cennet Ceren Cevdet Ceyda Chaim Chandra Chantal Charlene Charles Charlie Charlotta Charlotte Chaya Chen Cheryl Chiamaka Chiara Chidi Chiho
Chike Chinedu Chinonso Chloé Chloe Chris Christa Christel Christian Christiane Christin Christina Christine Christof Christoph Christopher
Chuck Chukwuemeka Ciara Cigdem Çiğdem Cihan Cindy Cinzia Ciro Claas Claire Clara Clarence Clarissa Claude Claudette Claudia Claudine Claudio
Claus Clemens Clément Clementine Cliff Clive Colette Colin Colleen Connie Connor Conny Conor Conrad Constance Constantin Constanze Cora
Cordula Corentin Corina Corine Corinna Cornelia Cornelis Cornelius Corrado Cosima Cosmin Costanza Courtney Craig Cristian Cristiana
Cristiano Cristina Cristóbal Curt Curtis Cynthia Cyril Cyrus Czesław Dafne Dagmar Dagny Daisuke Dajana Dalia Dalila Damian Damien Damir
Damla Dan Dana Danica Daniel Daniela Daniele Danielle Daniil Danijel Danilo Danny Danuta Daphne Daria Dario Darius Dariusz Darja Darko
Darren Darryl Daryna Dave David Davide Davor Dawid Dawn Deanna Debbie Debora Deborah Debra Deepa Deepak Defne Deirdre Dejan Delia Delphine
Demet Demetrios Demir Denis Denise Dennis Denny Derek Derrick Derya Desirée Désirée Desislava Desmond Despina Detlef Detlev Devin Devon Dewi
Dhruv Diamantis Dian Diana Diane Didem Didier Diego Dierk Dieter Diethard Diethelm Diethild Dietlind Dietlinde Dietmar Dietrich Diklah Dilan
Dilara Dilek Dima Dimitar Dimitri Dimitrios Dimitris Dina Dinah Dinesh Diogo Dirk Djamila Dmitri Dmytro Dobrina Dolores Domenico Domingo
Dominic Dominik Dominique Donald Donata Donatella Donatus Dong Donna Donovan Dora Doreen Dorian Dorina Doris Dorit Doron Dorota Dorothea
Dorothee Dörte Dorte Dorthe Dörthe Dotan Doug Douglas Dragan Drew Dunja Dunya Dušan Dustin Dylan Ebba Eberhard Ebru Ece Ecem Eckart Eckhard
Eda Edda Eddie Edelgard Edeltraud Edeltraut Edgar Edin Edina Edita Edith Ediz Edmond Edmund Edna Edoardo Eduard Eduardo Edward Edwin Efe
Efthymios Egbert Egle Egon Eike Eileen Eilidh Einar Eino Eirik Eirini Ekaterina Ekkehard Elad Elaine Elea Eleanor Eleftheria Elena Eleni
Eleonora Eleonore Elfi Elfie Elfriede Elham Eliane Elias Elif Elin Elina Eline Elinor Elio Elisa Elisabet Elisabeth Elisabetta Elise Eliška
Eliza Elizabeth Elke Ella Ellen Ellinor Elly Elmar Elmira Elodie Eloise Elsa Elsbeth Else Elsie Elspeth Elton Elva Elvira Elvis Elżbieta
Emanuel Emanuela Emeka Emel Emerson Emil Émile Emilia Emiliano Emilie Emily Emin Emine Emir Emma Emmanuel Emmanuelle Emmeline Emmerich Emrah
Emre Ender Endre Enes Engelbert Engin Enikő Ennio Enno Enrico Enrique Enver Enzo Eoin Epke Eray Erdal Erdem Ergün Erhan Erhard Eric Erich
Erik Erika Erin Erkan Ermelinde Erna Ernestine Ernesto Ernie Ernst Ernst-August Ernst-Wilhelm Errol Ersin Ertan Ertuğrul Ervin Erwin Eryk
Esin Eskil Esma Esmeralda Espen Esra Esteban Estelle Ester Esther Ethan Étienne Etienne Ettore Eugen Eugene Eugenia Eugénie Eugenio Eulalia
Eunice Eunji Eunjung Eva Eva-Maria Eva-Marie Evan Evangelia Evangelos Evelien Evelin Evelina Evelyn Evelyne Everett Everlyn Evgenia Evgeny
Evi Evita Ewa Ewald Ewout Ezgi Ezra Fabian Fabienne Fabio Fabiola Fabrice Fabricio Fabrizio Fadi Fadia Fadime Fahad Fairouz Faisal Falk
Farah Farid Farida Faruk Farzad Fatih Fatiha Fatima Fatimah Fatma Fatos Fatou Fausto Fawzi Faye Federica Federico Felice Felicia Felicitas
Felicity Felipe Felix Femke Fenja Fenna Feray Ferdi Ferdinand Ferenc Ferhat Fernanda Fernando Fethi Feyza Fidel Fidelis Fikret Filip Filippa
Filippo Filiz Finja Finn Finnja Fintan Fiona Fiorella Firat Flavia Flavio Fleur Florentine Florian Florin Flurin Focko Folake Folker Folkert
Foteini Fran Frances Francesca Francesco Francine Francis Francisca Francisco Franciszek Franco François Francois Françoise Franjo Frank
Franka Frans Frantisek František Franz Franzi Franziska Fırat Frauke Fred Freddie Freddy Frédéric Frederic Frederick Frederik Frédérique
Fredrik Freerk Freia Frerk Freya Frida Frieda Friedemann Frieder Friedericke Friederike Friederun Friedhelm Friedl Friedlinde Friedrich
Frigga Frithjof Frits Fritz Fritz-Peter Fritzi Fulvia Fulvio Fumiko Furkan Fynn Gabi Gábor Gabriel Gabriela Gabriele Gaby Gael Gaëlle
Gaetano Gail Galina Gamze Ganesh Gareth Garrett Garry Gary Gaspard Gavin Gaye Gebhard Geert Geeta Gemma Gena Gene Geneviève Gennadi Geoff
Geoffrey Georg George Georges Georgi Georgina Georgios Gerald Geraldine Gerard Gérard Gerburg Gerd Gerd-Uwe Gerda Gereon Gergely Gerhard
Gerhard-Karl Gerhart Gerhild Gerlind Gerlinde Germaine Germán Germo Gernot Gero Gerold Gerriet Gerrit Gershom Gert Gertie Gertraud Gertraude
Gertrud Gerwin Gesa Gesche Gesine Geske Ghada Ghassan Ghazi Giacomo Giada Gian Gianluca Gianna Gianni Gideon Giedre Gieri Gil Gilbert
Gilberto Gilda Gilles Gillian Gina Gino Gintaras Giorgia Giorgio Giorgos Giovanni Gisbert Gisela Gisele Giselle Gitta Gitte Giulia Giulio
Giuseppe Giuseppina Gizem Glynis Godehard Goetz Gökhan Golo Gönül Gonzalo Goran Gorana Gordana Gordon Gösta Gottfried Gotthard Götz Grace
Graham Grażyna Greg Gregers Gregor Gregorio Gregory Greta Gretchen Grete Grigoris Griselda Grzegorz Guadalupe Gudmund Gudrun Guglielmo Guido
Guilherme Guillaume Guillermo Gül Gülay Gülcan Gülsen Gülşen Gülten Gun Gunda Gundel Gundram Gundula Gunhild Gunilla Gunnar Gunnel Gunter
Günter Gunther Günther Guntram Gunvor Gürkan Gustaf Gustav Gustavo Guus Guy Gwen Gwendolyn György Habib Habiba Hadi Hadiya Hadley Hadwig
Hagen Haiko Haitham Hajo Håkan Hakan Hakim Haldor Hale Halil Halina Halszka Halvor Halyna Hamed Hamid Hamza Hana Hanae Hanan Hande Hanife
Hank Hanka Hanke Hanna Hannah Hannelore Hannes Hanno Hanns Hanns-Christoph Hanns-Jörg Hannu Hans Hans-Christian Hans-Dieter Hans-Georg
Hans-Heinrich Hans-Hermann Hans-Joachim Hans-Jörg Hans-Jürgen Hans-Martin Hans-Peter Hans-Ulrich Hans-Werner Hans-Wilhelm Hansjörg Hanspeter
Hansruedi Haoran Hara Haralampos Harald Hardy Hari Harisankar Harish Harm Harold Harriet Harriett Harro Harry Hartmut Hartwig Haruka Haruki
Haruto Harvey Hasan Hasret Hassan Hatice Hauke Håvard Havva Hayat Haydar Hayley Hayo Heather Hector Héctor Hedda Hedi Hediye Hedwig Hedy
Heide Heidelinde Heidelore Heidemarie Heiderose Heidi Heidrun Heike Heiko Heilwig Heiner Heinke Heinrich Heinz Heinz-Dieter Heinz-Josef
Heinz-Jürgen Heinz-Peter Heinz-Werner Helen Helena Helene Hélène Helga Helge Heli Hella Helma Helmar Helmi Helmtrud Helmut Helmuth Heloise
Hemma Hendrik Hendrika Hendrike Hendrikje Henna Henning Henny Henri Henriëtte Henriette Henrik Henrika Henrike Henriks Henry Henryk Herbert
Heribert Herma Hermann Hermina Hermine Hernán Herrad Herry Herta Hertha Hervé Herwig Hicham Hideki Hidir Hilal Hilary Hilda Hilde Hildegard
Hildegund Hildegunde Hilke Hille Hilmar Hilmi Hiltrud Hinrich Hiroko Hiroshi Hoang Hoda Holger Holly Homa Honorine Horacio Horst Hortense
Hossein Houda Howard Hrvoje Hubert Hubertus Hugh Hugo Hugues Hülya Humberto Huong Hüseyin Hussein Huyen Hye-jin Hyejin Hyun Iago Iain Ian
Ibrahim İbrahim Ida Idil Idit Idris Ieva Ifeoma Iga Ignacio Ignatius Ignaz Igor Ihor Ikram Ilaria Ildikó Ilias Ilja Ilka Ilkay İlker Ilker
Ilkka Illia Ilmari Ilona Ilse Ilyas Iman Imani Imants Imke Imko Immanuel Imogen Imran Imre Ina Inaam Inci Inés Ines Inga Ingbert Inge
Ingeborg Ingeburg Ingegerd Inger Ingibjörg Ingmar Ingo Ingolf Ingrid Inigo Inka Inken Inna Insa Ioana Ioannis Ion Ipek Iphigenia İrem Irena
Irene Irfan Irina Irini Iris Irma Irmela Irmengard Irmgard Irmhild Irmi Irmtraud Irmtraut Irvin Irwin Iryna Isa Isaac Isabel Isabela Isabell
Isabella Isabelle Isburg Isidor Isidora Iskander Ismael Ismail İsmail Ismet Isolde István Ivailo Ivan Ivana Ivar Iveta Ivo Ivonne Iwan Iwona
Iza Izabela Izumi Jaap Jabari Jacek Jack Jackie Jacob Jacopo Jacqueline Jacques Jad Jadwiga Jael Jafar Jaime Jake Jakob Jakub Jalal Jamal
Jameela James Jamie Jamila Jan Jan-Hendrik Jan-Niklas Jan-Philipp Jana Janakiram Jane Janek Janet Janice Janick Janin Janina Janine Jānis
Janis Janna Janne Jannes Jannik Jannike Jannis János Janusz Jarek Jari Jarmila Jaro Jarosław Jaroslav Jasmin Jasmina Jasmine Jasna Jason
Jasper Jaswinder Jaume Javier Jay Jayden Jayesh Jean Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Luc Jean-Marc Jean-Marie
Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jeanette Jeanne Jeannette Jeannine Jeff Jeffrey Jelena Jelka Jelle Jelto Jenna Jenni Jennie
Jennifer Jenny Jenő Jens Jens-Peter Jens-Uwe Jeppe Jeremias Jérémie Jérémy Jeremy Jeroen Jerome Jérôme Jerry Jerzy Jesko Jesper Jesse
Jessica Jessie Jessika Jesús Jett Jette Jia Jiaying Jihad Jihan Jihane Jihoon Jill Jim Jimena Jimmy Jiří Jitka Jiwon Jo Joachim Joan Joana
Joanna Joanne João Joaquín Jocelyn Jochem Jochen Jodie Jody Joe Joel Joëlle Joey Johan Johana Johann Johanna Johanne Johannes John John-Paul
Johnny Joke Jolanda Jolanta Jolie Jon Jonah Jonas Jonathan Jonna Jonte Joost Jordan Jörg Jörg-Peter Jorge Jörgen Jorid Joris Jörn Jórunn
Jose José Josée Josef Josefin Josefina Josefine Josep Joseph Josephin Josephina Josephine Joshua Joss Jost Josua Jovan Jovana Joyce Józef
Jozef Jozefina Jørgen Juan Juana Judie Judita Judith Judy Judyta Juha Juhani Jukka Jule Jules Juli Julia Julian Juliana Juliane Julie
Julienne Julieta Juliëtte Juliette Julija Julio Julita Julius June Junko Juraj Jürg Jurgen Jürgen Jurgita Juri Jurij Jussi Justin Justina
Justine Justus Justyna Jutta Juulia Juuso Kaan Kader Kadir Kadri Kağan Kagiso Kai Kai-Uwe Kaisa Kaito Kaja Kalina Kalle Kalliopi Kamal Kamau
Kamil Kamila Kamran Kaori Karel Karen Karim Karima Karin Karina Karine Karita Karl Karl-Ernst Karl-Friedrich Karl-Georg Karl-Heinz
Karl-Hermann Karl-Josef Karl-Ludwig Karl-Wilhelm Karla Karlheinz Karlijn Karlo Karol Karola Karoliina Karolin Karolina Karoline Károly
Karsten Kasia Kasimir Kaspar Kasper Kata Katalin Katarina Katarzyna Kate Katell Katerina Kateřina Kateryna Katharina Katherine Kathi
Kathinka Kathleen Kathrin Kathryn Kathy Kati Katie Katinka Katja Katri Katrien Katrin Katrina Katsumi Katy Kaveh Kavita Kay Kayla Kazim
Kazimierz Kazuko Kazuo Kea Keanu Kees Keiko Keira Keith Kelly Kelvin Kemal Ken Kenan Kenji Kenneth Keno Kenya Kenza Kerem Kerim Kermit Kerry
Kersten Kerstin Ketevan Kevin Khadija Khadijah Khaled Khalid Khalil Kiana Kieran Kieron Kiki Kilian Kim Kim-Sophie Kimberly Kinan Kinga Kira
Kiran Kiriakos Kirk Kirsi Kirsten Kirstie Kirstin Kirstine Kjell Kjersti Klaas Klara Kläre Klaudia Klaus Klaus-Dieter Klaus-Jürgen
Klaus-Michael Klaus-Peter Klaus-Werner Klemens Knut Köbi Kobus Koen Kofi Koji Konrad Konstantin Konstantina Konstantinos Konstanze Koray
Korbinian Kordula Kostas Kreszentia Krijn Krista Kristaps Kristen Krister Kristian Kristiina Kristin Kristina Kristine Kristján Kristof
Kristoffer Kristýna Kriszta Kriszti Krisztina Krzysztof Kübra Kudret Kumar Kunibert Kunigunde Kuno Kürşat Kurt Kwabena Kwame Kyle Kylie Kyra
Kyriakos Kyung Ladina Ladislav Lale Lambert Lamia Lana Landolf Lara Lara-Sophie Larisa Larissa Larry Lars Lars-Erik Lasse Laszlo László
Latifa Laura Lauren Laurence Laurens Laurent Laurentius Lauri Laurin Lavinia Layla Lazar Léa Lea Leah Leander Leandra Leandro Leanne Lech
Leda Leen Leevi Leif Leila Leïla Leilani Lelia Lena Lene Leni Lenka Lennart Lenny Lenora Leo Léo Léon Leon Leonard Leonardo Leonhard Leoni
Leonid Leonidas Leonie Leonor Leonore Leopold Leopoldine Lerato Leroy Lesia Lesley Leslie Leszek Leticia Letizia Leto Letty Levent Levin
Levke Lewis Leyla Liam Lian Liana Liane Libor Lida Lidia Lidija Lidka Lien Lies Liesbeth Liesel Lieselotte Liesl Lieve Liisa Lilia Lilian
Liliana Liliane Lilianna Lilija Lilli Lillian Lilly Lily Lina Linas Linda Lindiwe Linnea Linnéa Lino Linus Lior Lisa Lisanne Lisbeth Lise
Lise-Lotte Liselotte Lisette Liv Livia Livio Liz Liza Lizzie Ljiljana Ljubomir Ljudmila Loïc Loic Lois Lola Loni Lora Lorand Lore Loredana
Lorena Lorenz Lorenzo Loreta Loretta Lori Lorle Lorna Lorraine Loth Lothar Lotta Lotte Lou Louane Louis Louis-Philippe Louisa Louise Louna
Loviisa Lovis Lovisa Luay Lubomír Luc Luca Lucas Lúcia Lucía Lucia Luciana Luciano Lucie Lucien Lucile Lucinda Lucjan Lucy Ludger Ludmila
Ludo Ludovic Ludvig Ludwig Ludwika Luigi Luigia Luis Luisa Luise Luitgard Luitpold Luiz Luján Luka Lukas Lukáš Lukrezia Lutfi Lutgard Lutz
Lutz-Peter Luzia Lydia Lynda Lynette Lynn Lynne Maaike Maarit Maarten Maartje Mabel Maciej Madalena Maddalena Maddie Madeleine Madina Madita
Madleen Madlen Madlene Mads Maëlle Maeve Magali Magda Magdalena Magdolna Maggie Magnhild Magnus Małgorzata Maha Mahamadou Mahdi Mahir
Mahmood Mahmoud Mahmut Mahsa Mai Mai-Britt Maia Maija Maik Maike Maira Maire Mairead Maj Maja Majid Makena Makoto Malaika Malala Malcolm
Malin Malina Malou Malte Malwina Mamadou Manal Manami Manar Mandana Mandla Mandy Manfred Manish Manisha Manja Manne Mano Manoj Manolis Manon
Mansour Mansur Manu Manuel Manuela Mara Marah Maral Marc Marc-André Marc-Oliver Marcel Marcela Marceli Marcell Marcella Marcello Marcelo
Marcia Marcin Marco Marcos Marcus Mareen Mareike Marek Maren Marfa Margaret Margareta Margarete Margaretha Margarethe Margarita Margaux
Marge Margery Margherita Margit Margot Margret Margrete Margriet Margrit Marguerite Mari Maria Maria-Theresia Mariam Mariana Marianela
Marianna Marianne Mariano Maribel Marica Maricel Maricruz Marie Marie-Christine Marie-Luise Marie-Theres Marieke Mariella Marielle
Marieluise Marietta Mariette Marija Marijke Marijn Marika Mariko Marilena Marilyn Marina Marinella Marino Marinus Mario Mariola Marion
Marisa Marise Marisol Maristella Marit Marita Maritta Maritza Marius Mariusz Marjan Marjana Marje Marjolein Marjorie Mark Markéta Markku
Marko Markus Marlen Marlena Marlene Marlies Marlis Marlon Marlou Marly Marsha Marta Martha Martí Martijn Martin Martina Martine Mārtiņš
Márton Marton Marusja Marvin Marwa Mary Mary-Ann Maryam Maryna Maša Masako Mascha Mateja Mateo Mateusz Mathes Mathias Mathieu Mathilda
Mathilde Mathis Matija Matilda Matilde Mats Matt Matteo Matthäus Matthew Matthias Matthieu Matthijs Matti Mattia Mattis Matúš Maud Maude
Maura Maureen Maurice Mauricio Maurits Mauritz Mauro Max Maxi Maxim Maxime Maximilian Maximiliane Maxine Maya Maylin Mazen Mbali Meagan
Mechthild Mechthilde Mechtild Medine Meera Meeri Meg Megan Mehdi Mehmet Mehri Mehtap Meike Meinhard Meinhart Meinhild Meinolf Meinrad Mel
Melani Melania Mélanie Melanie Melchior Melek Melih Melike Melina Melisa Melissa Melita Melitta Melvin Menno Meral Meredith Meret Merete
Merih Merja Merle Merlin Merret Mert Merten Merve Meryem Mesut Metin Mette Mhairi Mia Micah Michał Micha Michael Michaël Michaela Michal
Michalis Michel Michela Michelangelo Michele Michelle Michiel Mieczysław Mieke Mieko Miguel Mihaela Mihai Mihajlo Mihály Mika Mikael Mikaël
Mikaela Mike Mikel Mikko Miklós Mikołaj Mila Milad Milagros Milan Mildred Milena Milica Milo Miloš Milosz Milton Mimi Minea Minh Minji Minna
Miłosz Mira Mirabella Miranda Mireia Mireille Mirela Miren Mireya Miriam Mirja Mirjam Mirjana Mirko Miro Mirosław Miroslav Mirta Mirthe
Mirzo Misaki Mischa Misha Missy Mitch Mitchell Mitra Mitsuko Mladen Moa Modesta Moez Moh Mohamad Mohamed Mohammad Mohammadreza Mohammed
Mohan Mohit Mohsen Moira Moisés Mojca Molly Momoko Mona Mona-Lisa Monia Monic Monica Monika Monique Monise Montserrat Monty Mordechai Moreno
Moritz Moriz Morten Mortimer Moses Moshe Mostafa Mouna Moussa Mpho Muhammad Muhammed Muhammet Muharrem Müjgan Mujo Mukesh Muna Münevver
Munir Mura Murat Muriel Mustafa Mykhailo Mykola Myles Myra Myriam Myrna Myrto Nabil Nada Nadège Nadia Nadim Nadin Nadine Nadir Nadja Naeem
Nael Naika Nailah Naima Najat Naji Najib Nana Nancy Nando Nanna Nanne Nannette Naoko Naomi Naoto Narges Narine Narumi Nasim Nasir Nasrin
Nassim Natália Natalia Natalie Nataliia Nataliya Nataša Natascha Natasha Nathalie Nathan Nathanael Nathaniel Natsuki Naveen Navid Nawal
Nayeli Nazan Nazanin Nazlı Nazli Nazım Ndidi Neah Nebahat Necla Neda Nedim Neele Neera Neeraj Neeske Neha Nehir Neil Nele Nelia Nelly Nena
Nenad Nerea Nergis Nermin Neşe Nese Nesrin Nestor Netta Neus Nevena Neville Nevin Neža Ngozi Nguyen Niall Niamh Niccolò Nichola Nicholas
Nick Nicky Nicola Nicolaas Nicolai Nicolaj Nicolas Nicolaus Nicole Nicoleta Nicoletta Nicolette Nicolò Niek Niels Niels-Peter Nienke Nigel
Nihal Nihan Nihat Nika Nike Nikita Niklaas Niklas Niko Nikol Nikola Nikolai Nikolaus Nikole Nikoletta Nikolina Nikoline Nikos Nikša Nil
Nilay Nilgün Nils Nilufar Nilüfer Nimisha Nimrod Nina Ninette Nino Ninon Nisa Nisha Nishant Nitin Nives Nizar Njeri Njoroge Nkechi Nnamdi
Noah Noam Noël Noel Noelia Noëlle Noemi Noémie Noha Nomsa Nomvula Noor Noora Noortje Nora Nora-Marie Norah Norbert Noreen Noriko Norma
Norman Norwin Notburga Nour Noureddine Nuala Nuno Nur Nura Nuray Nurcan Nurhan Nuri Nuria Nursel Nurten Nusrat Nyasha Nyree Obiageli Obinna
Octavia Octavio Oda Oddvar Odette Odile Odilia Odilo Odin Ofelia Oğuz Ohad Oihane Okan Oke Okko Oksana Oktay Ola Olaf Olav Oldřich Ole Oleg
Olegs Oleksandr Oleksandra Olena Olga Olha Oli Olimpia Oliver Olivera Olivia Olivier Oliviero Ollie Olof Olov Olumide Oluwaseun Oluwatobi
Omaima Omar Omer Ömer Omid Ondřej Onno Onur Oona Ophelia Oral Orestis Orhan Oriana Oriol Orit Orla Orlaith Orlando Ornella Orsola Orsolya
Ortlieb Ortrud Ortrun Ortwin Osama Oscar Oskar Osman Ostap Osvaldo Oswald Otfried Othmar Otieno Otilia Otis Otmar Ottfried Otthein
Ottheinrich Otti Ottilie Ottmar Otto Ottokar Ouafa Oumar Oussama Owen Oya Oyelaran Oylum Ozan Özge Özgür Özlem Öznur Pablo Paco Paige Pál
Palina Palle Paloma Pamela Pamina Panagiotis Pankaj Panos Paola Paolina Paolo Paraskevi Parisa Parthasarathy Parvin Pascal Pascale Pasqual
Pasquale Pat Patrice Patricia Patrick Patrik Patrizia Patrycja Patryk Patty Pau Paul Paula Paula-Marie Pauliina Paulina Pauline Paulo Paulus
Pavel Pavla Pavle Pavlina Pavlos Paweł Payam Payman Peder Pedram Pedro Peer Peggy Pelin Penelope Penny Pepe Pepijn Per Per-Olof Percy
Perihan Pernilla Pernille Pero Perpetua Perry Persis Petar Pete Peter Petra Petronella Petros Petru Petter Petteri Phil Philine Philip
Philipp Philippa Philippe Philippos Phillip Phillipa Philomena Phoebe Phuong Phyllis Pia Piera Pierluigi Piero Pierre Pierrick Piet Pieter
Pietra Pietro Pilar Pina Pinar Piotr Pippa Pirjo Pirkko Piroska Plamen Pınar Polina Polly Pontus Poul Prabhu Pradeep Pranav Prashant Pratik
Praveen Preeti Přemysl Prisca Priscilla Priska Priya Priyanka Prosper Puja Pyry Qais Quang Quentin Quincy Quinn Quirin Quynh Rabab Raban
Rabia Rachael Rachel Rachid Rada Radek Radim Radka Radko Radmila Radomir Radosław Radoslav Radu Raed Rafał Rafael Rafaela Raffaela Raffaele
Raffaella Rafi Ragna Ragnar Ragnhild Raheem Rahel Rahim Rahul Raik Raimo Raimund Rainald Raine Rainer Rainer-Maria Raissa Raj Raja Rajan
Rajesh Rajiv Rajko Rakesh Ralf Ralf-Peter Ralph Ralph-Peter Rama Ramazan Ramesh Ramin Ramiro Ramón Ramona Ramzi Rana Rand Randall Randi
Randolf Randolph Randy Rania Raniero Ranjit Raoul Raphaël Raphael Raphaela Raphaëlle Raquel Rareş Rasa Rasha Rashid Rasmus Rastko Raul Raúl
Ravi Rawan Raya Raymond Raymund Razan Rea Rebecca Rebeka Rebekah Rebekka Recep Reda Reent Refik Regina Regine Régis Regis Regula Reha Rehana
Rehema Reidar Reidun Reimar Reimer Reimund Reina Reinald Reinaldo Reiner Reinette Reingard Reingart Reinhard Reinhardt Reinhild Reinhilde
Reinhold Reinier Reinmar Reinold Reko Remi Rémi Remo Remus Rémy Rena Renata Renáta Renate Renato Renaud Rene René Renée Renske Renzo Resi
Resul Reto Reuben Reut Reyhan Reza Rezan Rhea Rhiannon Rhoda Rhonda Ria Riad Rian Riana Ricarda Ricardo Riccarda Riccardo Richard
Richard-Johannes Rick Rico Rieke Riika Riikka Riitta Rikard Rikarda Rike Rikke Riley Rima Rina Rinaldo Ringo Ripley Risa Risto Rita Ritva
Riza Roald Rob Robbert Robbie Robert Roberta Roberto Robertus Robin Rocco Rocío Roderich Roderick Rodney Rodolfo Rodrigo Roel Roeland Roger
Rogier Rohan Rohit Roisin Róisín Rokia Rola Roland Rolanda Rolando Rolf Rolf-Dieter Romain Roman Romana Romano Romeo Romina Romuald Romy Ron
Ronald Ronaldo Ronan Ronen Roni Ronja Ronnie Ronny Rory Rosa Rosalba Rosalie Rosalind Rosalinde Rosalyn Rosamund Rosana Rosanna Rosanne
Rosaria Rosario Rose Roselies Roseline Rosella Rosemarie Rosemary Rosetta Rosi Rosie Rosina Rosita Roslyn Rosmarie Ross Roswita Roswitha
Rotem Rowena Roxana Roxanne Roza Rozália Ruairi Ruben Rubén Rudi Rüdiger Rudolf Rudolph Ruedi Rufus Rui Rukiye Runhild Rupert Ruprecht Rusen
Rushil Russell Rustam Rūta Ruta Rutger Ruth Ruthild Ruud Ruven Ruxandra Ruy Ruzica Ryan Ryo Ryszard Rıza Saara Saartje Sabina Sabine Sabri
Sabria Sabrina Sacha Sachin Sadaf Sadia Sadie Safak Safia Sahar Şahin Sahra Said Saida Saif Saija Sakari Sakine Salim Salima Sally Salman
Salomé Salome Salvador Salvatore Sam Samad Samantha Sameera Samer Sami Samia Samir Samira Sammy Samson Samu Samuel Samuele Samuli Sanaa
Sanda Sandeep Sander Sandie Sandor Sándor Sandra Sandrine Sandro Sandy Sangeeta Sanjana Sanjay Sanna Sanne Santi Santiago Saoirse Sapna Sara
Sarah Sarita Saša Sascha Saskia Satu Saul Savas Saverio Savina Sawsan Scarlett Scot Scott Sean Seán Sebahat Sebastian Sebastião Sébastien
Seda Sedat Seema Sefa Segun Seher Seija Selahattin Selam Selçuk Selda Selena Selim Selin Selina Selma Selvi Semra Senem Senta Seojun Sepp
Seppo Serafina Seraina Serap Serdar Serena Serge Sergei Sergej Sergey Sergi Sergio Serhat Serhii Şerife Serkan Serpil Sertaç Servaas Seth
Seung Seval Ševala Sevda Severin Sevgi Sevil Sevim Seweryn Seyed Seyhan Şeyma Seyran Shabnam Shadi Shahida Shahin Shaima Shakira Shalini
Shamima Shane Shankar Shannon Sharif Sharon Shaun Shauna Shawn Sheila Shelby Sheldon Shelley Sheng Sheri Sherif Sherry Shervin Shira Shirin
Shirley Shiva Shlomo Shona Shoshana Shreya Shu Shubham Shunsuke Shweta Shyam Sibel Sibil Sibille Sibusiso Sibylla Sibylle Sidi Sidonie
Siegbert Siegfried Sieghard Sieglind Sieglinde Siegmar Siegmund Siegrid Siegrun Siegward Sienna Sierk Sigbert Sighard Sigismund Siglinde
Sigmar Sigmund Sigrid Sigrun Sigurd Sigvard Siiri Sila Silas Silja Silje Silke Silva Silvan Silvana Silvano Silvester Silvia Silviana Silvie
Silvina Silvio Silviu Sima Simeon Simge Simin Simon Simona Simone Simonetta Sina Sinan Sindy Sinéad Sinem Siniša Siobhán Siobhan Sipho Sira
Siri Sirje Sirkka Sissel Sita Siv Sivan Sjoerd Slava Slavica Slavko Slavomir Slobodan Sneha Snezana Snežana Sofia Sofie Sofija Soheila
Sohrab Sokratis Solange Solveig Solvej Soma Sona Sondra Songül Sonia Sonja Sönke Sonny Sonya Soo Sophia Sophie Soraya Sören Sotiris Soyeon
Spiros Søren Stacey Stacy Stan Stanisław Stanislas Stanislav Staņislavs Stanka Stanley Stavros Stefan Stefania Stefanie Stefano Steffen
Steffi Stella Stellan Sten Stephan Stéphane Stephane Stéphanie Stephanie Stephen Steve Steven Stig Stijn Stina Stine Stipe Stojan Stoyan
Stuart Subhash Sue Suha Süheyla Sujata Sükrü Şule Suleika Suleiman Süleyman Suna Sunghee Sunil Sunita Sunniva Suresh Susan Susana Susann
Susanna Susannah Susanne Suse Susi Susie Suzan Suzana Suzanna Suzanne Suzette Svante Svea Sven Sven-Erik Svend Svenja Sverre Svetla Svetlana
Svitlana Swaantje Swantje Swati Swen Swenja Swetlana Sybil Sybille Sylke Sylvain Sylvaine Sylvana Sylvestre Sylvette Sylvia Sylvie Sylvio
Sylwia Szabolcs Szilvia Szymon Tabea Tabita Tabitha Tadej Tadeusz Tadhg Taeko Taha Tahir Tahira Taina Taiwo Takashi Takeshi Talal Talea
Taleb Talia Talip Talitha Tamar Tamara Tamás Tamer Tami Tammo Tammy Tamsin Tanel Tania Tanisha Tanja Tanju Tanvi Tara Taras Tarek Tareq
Tarini Tariq Tarja Tarık Tarkan Tarun Tasha Tassilo Tatiana Tatjana Tatyana Tayfun Tea Ted Teemu Tekla Telse Temitope Tenzin Teo Teodor
Teodora Terence Teresa Teresia Tereza Teri Terje Terry Tessa Tetiana Tetyana Tevfik Thabo Thaddäus Thandi Thea Theda Thekla Thelma Theo
Theodor Theodora Theodore Theodoros Theres Theresa Thérèse Therese Theresia Thiago Thibault Thies Thilo Thomas Thora Thoralf Thorben
Thorbjörn Thorge Thorger Thorolf Thorstein Thorsten Thuy Tia Tiago Tibor Tiffany Tiina Tijana Tijl Tilda Till Tilla Tillman Tillmann Tilman
Tilmann Tilo Tim Timea Timm Timo Timothée Timothy Timur Tina Tine Tineke Tinka Tino Tiphaine Titus Tjark Tjorven Tobias Tobiasz Tobin Toby
Todd Todor Tolga Tom Tomas Tomáš Tomás Tomasz Tome Tomi Tomislav Tomke Tomma Tommaso Tommy Tomoko Tomoya Toni Tonia Tonja Tony Tonya Tor
Torben Tord Tore Torge Torgeir Torill Torsten Toshi Tove Tracey Tracy Traudl Traute Trautel Travis Trevor Trine Trinidad Tristan Troels Troy
Trude Trudel Trudi Trudy Truls Tryggve Tuğba Tuğçe Tuija Tülay Tülin Tunç Tünde Tunde Tuomas Turgay Turgut Turid Tyler Tyrone Tyson Tzvetan
Ubbo Uche Udo Uffe Ufuk Ugo Uğur Łukasz Ulf Ulfert Ulfried Uli Ülkü Ulla Ulla-Britt Ulli Ullrich Ulrica Ulrich Ulrik Ulrika Ulrike Ulvi Umar
Umberto Ümit Ümran Umut Undine Uri Uriel Urs Ursel Urška Ursula Urszula Urte Usama Uschi Usha Uta Ute Uwe Uwe-Jens Václav Vahid Vaios
Vakhtang Valdas Valdis Valentin Valentina Valentine Valentino Valeria Valerian Valerie Valérie Valerij Valerio Valeska Valter Vandana
Vanessa Vanja Varun Vasil Vasile Vasileios Vasiliki Vasilis Vassil Vassilis Vasudha Vasyl Vedat Veerle Veit Velda Veli Velma Venera Veneta
Venkat Venla Vera Verena Vernon Veronica Veronika Véronique Vesa Vesna Vessela Vibeke Vicente Vicki Vickie Vicky Victor Victoria Vidar
Vidhya Vidya Viet Vigdis Vijay Vikas Vikram Viktor Viktoria Viktorija Vilém Vilhelm Ville Vilma Vinay Vincent Vincenza Vincenzo Vineet
Vinita Vinod Vinzenz Viola Violeta Violetta Viorel Virgil Virgilio Virginia Virginie Virve Vishal Vita Vitali Vitalij Vito Vítor Vitor
Vittoria Vittorio Viveca Vivek Vivian Viviana Viviane Vivien Vivienne Vlad Vlada Vladan Vladimir Vladimír Vladislav Vojtěch Volkan Volker
Volkert Volkhard Volkmar Volkwin Volodymyr Vreni Vroni Vural Vytautas Wade Władysław Wael Wafa Wahid Walaa Walburga Walda Waldemar Walfriede
Walid Wally Walt Walter Walther Waltraud Waltraut Wambui Wanda Wangari Wanjiku Wassily Wassim Wayne Weert Weigand Weiwei Welf Wencke Wendel
Wendelin Wendy Wenke Wenzel Wera Werner Whitney Wiard Wibke Wiebke Wieland Wiesław Wietske Wigbert Wiktor Wiktoria Wilbert Wilbur Wilda
Wilfred Wilfried Wilhelm Wilhelmina Wilhelmine Wilko Willem Willemijn Willi William Willibald Willibrord Willie Willy Wilma Wiltrud Wim
Winfried Winifred Winnie Winona Winrich Winston Wioletta Wissam Witold Wittich Wladimir Wojciech Wolf Wolf-Dieter Wolf-Rüdiger Wolfgang
Wolfhard Wolfram Wouter Wulf Wulfhild Wunibald Wybke Xander Xaver Xavier Xenia Xiaoli Xiaoming Xiaoyan Ximena Xiomara Yael Yağmur Yahya Yair
Yaiza Yamina Yamini Yan Yana Yannick Yannik Yannis Yara Yared Yaren Yasemin Yaser Yash Yasin Yasir Yasmin Yasmina Yasmine Yasuko Yavuz Yazan
Yefim Yelena Yeliz Yen Yeşim Yetunde Yevgeny Yevhen Yifan Yiğit Ying Yngve Yoko Yolanda Yolande Yonatan Yoram Yosef Yoshiko Youngmi Yousra
Youssef Ysabel Yui Yuki Yuko Yulia Yuliia Yuliya Yunus Yuri Yuriy Yusuf Yuting Yvan Yves Yvette Yvonne Zachary Zafer Zahid Zahra Zaid Zaida
Zainab Zakaria Zaki Zakia Zanele Zara Zbigniew Zdeněk Zdenka Zdravko Zdzisław Zehra Zeinab Zeki Zeliha Zelma Zenon Zenta Zenzi Zeynep Zhanna
Zhihao Zigmund Zilla Zita Živko Zlata Zlatko Zoë Zoe Zoé Zofia Zohra Zoltán Zoltan Zora Zoran Zorica Zornitsa Zsófia Zsolt Zsuzsa Zsuzsanna
Zuhair Zuhal Zuzana Zuzanna Zvi Zvonimir
`
    .trim()
    .split(/\s+/u),
);
