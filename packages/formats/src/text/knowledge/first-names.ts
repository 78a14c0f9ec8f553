/**
 * First names that are common where German and English programmes come from. A name that is missing here is still read as
 * one by its shape and by what stands around it; a name that is listed only makes the reading surer.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
Aaron Abdul Achim Ada Adam Adele Adelheid Adrian Adriana Agata Agnes Agnieszka Ahmad Ahmed Aileen Aisha Alain Alan Albert Albrecht Aleksandra
Alena Alex Alexander Alexandra Alexandre Alexei Alexis Alfons Alfred Ali Alice Alicia Alina Alison Allen Alma Alois Amalia Amanda Amelie Amina
Amir Amy Ana Anastasia Andi Andrea Andreas Andrei André Andrew Andy Angela Angelika Angelina Anita Anja Anjali Anke Ann Anna Anna-Lena
Annalena Anne Annegret Anneke Annelie Anneliese Annemarie Annett Annette Annika Ansgar Anthony Antje Anton Antonia Antonio Anya Arash Ariane
Armin Arndt Arne Arno Arnold Arthur Artur Arvid Ashley Astrid Athanasios Audrey August Axel Ayla Aylin Ayse Ayşe Babette Barbara Barry
Bart Bastian Beata Beate Beatrice Beatrix Ben Benedikt Benjamin Benno Bernadette Bernard Bernd Bernhard Bernt Bert Berta Bertram Bettina
Bianca Bill Birger Birgit Birgitta Birte Björn Blanka Blaz Bo Bob Bodo Bogdan Boris Brad Brandon Brenda Brian Brigitta Brigitte Britta Bruce
Bruno Burkhard Burkhardt Cagla Camilla Can Candan Carina Carl Carla Carlo Carlos Carmen Carola Carolin Caroline Carsten Catharina Catherine
Catrin Cecilia Cem Chantal Charles Charlotte Chiara Chloe Chris Christa Christel Christian Christiane Christin Christina Christine Christof
Christoph Christopher Cindy Claire Clara Clarissa Claudia Claus Clemens Colin Conny Conrad Constanze Cora Cordula Corinna Cornelia Cosima
Craig Cristina Curt Cynthia Dagmar Dajana Dan Dana Daniel Daniela Danielle Danny Dario Darja David Debora Deborah Denis Denise Dennis
Desirée Detlef Detlev Diana Diane Diego Dieter Dietmar Dietrich Dilek Dirk Dmitri Dominic Dominik Dominique Donald Donna Dora Doreen Doris
Dorit Dorothea Dorothee Douglas Dragan Dunja Eberhard Eckart Eckhard Eda Edda Edgar Edith Edmund Eduard Edward Egon Ekaterina Ekkehard Elaine
Eleonore Elena Elfriede Elias Elif Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Ellinor Elmar Elsa Elsbeth Else Elvira Emil Emilia Emily
Emine Emma Emmanuel Engelbert Enrico Eric Erich Erik Erika Erna Ernst Erwin Esra Esther Eugen Eva Eva-Maria Evelin Evelyn Ewa Ewald Fabian
Fabienne Fabio Fatih Fatima Fatma Fausto Felicitas Felix Ferdinand Fiona Florentine Florian Frances Francesca Francesco Francis Francois
François Frank Franka Franz Franziska Frauke Fred Frederic Frederik Frida Friederike Friedhelm Friedrich Frieda Fritz Gabi Gabriel Gabriela
Gabriele Gary Geert Georg George Gerald Gerard Gerd Gerda Gerhard Gerlinde Germo Gero Gerrit Gert Gertraud Gertrud Gesa Gesche Gesine Gianna
Gina Giovanni Gisela Giulia Gordon Grace Graham Greg Gregor Greta Gudrun Guido Gunda Gundula Gunnar Gunter Gunther Gustav Guy Gönül Götz
Günter Günther Hagen Hakan Halina Hanna Hannah Hannelore Hannes Hanno Hanns Hanns-Christoph Hanns-Jörg Hans Hans-Georg Hans-Joachim
Hans-Jürgen Hans-Peter Harald Hardy Harish Harisankar Harriet Harry Hartmut Hasan Hauke Hedda Hedwig Heide Heidemarie Heiderose Heidi Heidrun
Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Helmar Helmut Hendrik Henning Henri Henriette Henrik Henry Herbert Heribert
Hermann Herta Herwig Hilary Hilde Hildegard Hilmar Holger Horst Hubert Hubertus Hugo Ian Ida Igor Ilka Ilker Ilona Ilse Imke Ina Ines Inga
Ingbert Inge Ingeborg Ingmar Ingo Ingolf Ingrid Inka Irene Irina Iris Irmgard Isa Isabel Isabell Isabella Isabelle Ivan Ivana Ivo Iwan Jack
Jacob Jacqueline Jaime Jakob James Jamie Jan Jana Janakiram Jane Janet Janin Janina Janine Janis Janna Jasmin Jason Jasper Javier Jean
Jeanette Jeff Jeffrey Jelena Jenni Jennifer Jenny Jens Jeremy Jeroen Jerome Jessica Jessika Jill Jim Jo Joachim Joan Joanna Jochen Joe Joel
Johan Johann Johanna Johannes John Jon Jonas Jonathan Jordan Jorge Jose Josef Josefine Joseph Josephine Joshua José Jost Juan Judith Judy
Julia Julian Juliana Juliane Julie Juliette Julius June Jutta Jörg Jörn Jürgen Kai Kaja Karen Karin Karina Karl Karl-Heinz Karla Karlheinz
Karola Karolin Karolina Karoline Karsten Katarina Katarzyna Kate Katerina Katharina Katherine Kathleen Kathrin Kathrin Katja Katrin Kay Keith
Kelly Ken Kenneth Kerstin Kevin Kilian Kim Kira Kirsten Kirstin Klara Klaus Klaus-Dieter Klaus-Peter Knut Konrad Konstantin Konstantinos
Konstanze Korbinian Kordula Kristian Kristin Kristina Kristof Krijn Krzysztof Kurt Kyle Lambert Lara Larissa Larry Lars Laura Laurent Lauren
Lea Leah Leander Lena Lennart Leo Leon Leonhard Leoni Leonie Leopold Leslie Levin Lilian Lilli Lina Linda Linus Lisa Lisbeth Lorand Lore
Lorena Lorenz Lothar Lotte Louis Louisa Louise Luc Luca Lucas Lucia Lucie Lucy Ludger Ludwig Luis Luisa Luise Luka Lukas Lutz Lydia Lynn
Madeleine Magda Magdalena Magnus Maik Maike Maja Malte Mandy Manfred Manja Manon Manuel Manuela Mara Maral Marc Marcel Marco Marcus Mareike
Maren Margaret Margareta Margarete Margarethe Margit Margot Margret Maria Marianna Marianne Marie Marie-Luise Marieke Marika Marilyn Marina
Mario Marion Marisa Marita Marius Mark Marko Markus Marlen Marlene Marlies Marta Martha Martin Martina Mary Matthew Matthias Mats Max
Maximilian Mechthild Megan Mehmet Meike Meinhard Melanie Melina Melissa Meral Merle Meryem Mia Michael Michaela Michal Michał Michel Michele
Michelle Miguel Mike Milan Milena Mira Miriam Mirja Mirjam Mirko Mohamed Mohammad Mohammed Moira Molly Mona Monica Monika Monique Moritz
Morten Murat Mustafa Nadia Nadine Nadja Naika Nancy Naomi Natalia Natalie Natascha Natasha Nathalie Nathan Neil Nele Nelly Nicholas Nick
Nicky Nicola Nicolai Nicolas Nicole Nicoletta Niels Nikita Niklas Niko Nikolai Nikolaus Nikos Nils Nina Nino Noah Noemi Nora Norbert Norman
Nuria Nurten Oda Olaf Ole Oleg Olga Oliver Olivia Olivier Omar Ornella Ortrud Ortwin Oscar Oskar Osman Oswald Otmar Ottmar Otto Ottokar Pablo
Pamela Paola Paolo Parthasarathy Pascal Pat Patricia Patrick Patrik Patrizia Paul Paula Paulina Pauline Pavel Pedro Per Pete Peter Petra Phil
Philip Philipp Philippa Philippe Phillip Pia Pierre Piet Piotr Priska Rachel Rafael Raffaela Raimund Rainer Raj Ralf Ralph Ramona Raoul Raphael
Raphaela Raul Rebecca Rebekka Regina Regine Reiner Reinhard Reinhardt Reinhild Reinhold Reinhilde Rena Renata Renate Rene René Renée Ricarda
Ricardo Richard Rico Rita Rob Robert Roberta Roberto Robin Rodney Roger Roland Rolf Roman Romina Romy Ron Ronald Ronja Ronny Rosa Rosalie
Rose Rosemarie Rosina Roswitha Roxana Rudi Rudolf Rupert Russell Ruth Rüdiger Ryan Sabina Sabine Sabrina Sally Salome Sam Samantha Samira
Samuel Samuli Sandra Sandro Sandy Sara Sarah Sascha Saskia Scott Sean Sebastian Selina Selma Sergej Serkan Sevim Shannon Sharon Shirley
Sibylle Siegbert Siegfried Sieglinde Siegmar Siegmund Sigmar Sigrid Sigrun Sigurd Silja Silke Silvana Silvia Silvio Simon Simona Simone Sina
Sofia Sofie Solveig Sona Sonia Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Stephen Steve Steven Stuart Sue
Sunniva Susan Susann Susanna Susanne Suse Svea Sven Svenja Svetlana Swantje Swetlana Sybille Sylvia Sylvie Sören Tabea Tabitha Tamara Tania
Tanja Tara Tarek Tatjana Ted Teresa Terry Thea Theo Theodor Theresa Therese Thilo Thomas Thorben Thorsten Thorben Tilda Till Tilman Tilmann
Tim Timo Timothy Tina Tino Tobias Toby Tom Tomas Tomasz Toni Tony Torben Torsten Tracy Traute Trevor Tristan Udo Ulf Ulla Ulli Ulrich Ulrike
Urs Ursel Ursula Ute Uta Uwe Valentin Valentina Valerie Vanessa Vera Verena Veronica Veronika Vicky Victor Victoria Viktor Viktoria Vincent
Viola Violetta Virginia Vivian Viviane Vlad Vladimir Volker Volkmar Wade Walburga Waldemar Walter Waltraud Wanda Wayne Wendy Wenke Werner
Wibke Wiebke Wilfried Wilhelm Wilhelmine Willi William Willy Winfried Wittich Wladimir Wolf Wolfgang Wolfram Wulf Xaver Xenia Yannick Yasemin
Yasmin Yvonne Zeynep Zoe Zoltan Zuzana Änne Öznur Özlem Ümit
`
    .trim()
    .split(/\s+/u),
);
