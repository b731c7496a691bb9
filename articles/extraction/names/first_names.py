"""Common first names in the United States, by the pronoun they usually take."""

import re
from typing import Final

HE: Final = frozenset(
    """
    Aarav Aaron Abdul Abel Abraham Adam Adrian Agustin Ahmed Aidan Al Alan Albert Alberto Alec
    Alejandro Alejo Alex Alexander Alfonso Alfonzo Alfred Alfredo Ali Allan Allen Alton Alvaro
    Alvin Amir Amos Anders Andre Andres Andrew Andy Angelo Anil Anselmo Anthony Anton Antonio
    Archie Ariel Arjun Arlo Armand Armando Arnold Arnulfo Art Arthur Arturo Asa Aubrey Augusto
    Augustus Axel Barack Barney Basilio Beau Ben Benedict Benito Benjamin Bennett Bennie Benny
    Bernard Bernardo Bernie Bert Bilal Bill Billy Bob Bobby Brad Braden Bradley Brady Brandon
    Brant Brayan Brendan Brendon Brennan Brent Brett Brian Brice Brock Bruce Bryan Bryce Byron
    Caleb Calvin Cameron Carey Carl Carlos Cecil Cedric Celso Cesar Chad Chadwick Charles
    Charley Charlie Chase Chaz Chester Chet Chris Christian Christopher Chuck Clarence Clark
    Claude Clay Clayton Clement Clifford Clint Clinton Clyde Cody Cole Colin Collin Connor
    Corbin Cordell Corey Cornelius Cory Craig Cristian Cristobal Curt Curtis Cy Cyrus Dale
    Damian Damien Damon Dan Daniel Danny Dante Darin Dario Darius Darnell Daron Darrell Darren
    Darrin Darryl Darwin Daryl Dave David Dean Deepak Delbert Delmar Delmer Delmiro Demetrio
    Demetrius Denis Dennis Denny Denzel Derek Derrick Desmond Devin Dexter Dick Diego Dillon
    Dimitri Dirk Domingo Dominic Dominick Dominique Don Donald Donnell Donnie Dorian Doug
    Douglas Dow Drew Duane Dudley Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edgardo Edmund
    Edmundo Eduardo Edward Edwin Efrain Efren Eldon Eli Elias Elijah Eliseo Elliot Elliott Elmer
    Elvin Emil Emilio Emmanuel Emmett Enrique Ephraim Eric Erick Erik Ernest Ernesto Ernie Errol
    Ervin Esteban Ethan Eugene Eusebio Evan Everardo Ezekiel Fabian Faisal Farid Farouk Fausto
    Federico Felipe Felix Fermin Fernando Fidel Florencio Floyd Francis Francisco Frank Frankie
    Franklin Fred Freddie Freddy Frederick Gabriel Gael Garret Garrett Garry Gary Gavin Genaro
    Gene Geoffrey George Gerald Geraldo Gerard Gerardo Gil Gilbert Gilberto Giovanni Glen Glenn
    Gonzalo Gordon Grady Grant Greg Gregg Gregorio Gregory Greyson Grover Guillermo Gus Gustavo
    Hakeem Hal Hana Hank Harlan Harley Harold Harry Harvey Hassan Hector Henry Herbert Heriberto
    Herman Hernan Hilario Hiroshi Homer Horace Howard Hubert Hugh Hugo Humberto Ian Ibrahim
    Ignacio Igor Inocencio Ira Irvin Irving Irwin Isaac Isaiah Isaias Isidro Ismael Israel Ivan
    Ivory Jace Jacinto Jack Jackson Jacob Jaime Jairo Jake Jamaal Jamal Jamar James Jamil Jared
    Jarred Jarrett Jarrod Jarvis Jason Javier Jay Jed Jedediah Jeff Jefferson Jeffery Jeffrey
    Jeh Jerald Jeremiah Jeremy Jermaine Jerome Jerrold Jerry Jess Jesse Jessie Jesus Jim Jimmy
    Joaquin Jody Joe Joel Joey Johan John Johnathan Johnnie Johnny Jon Jonah Jonas Jonathan
    Jordi Jorge Jose Josef Joseph Josh Joshua Josue Jovan Juan Juanito Jules Julian Julio Julius
    Justin Kareem Karim Karl Kasey Keenan Keith Kelvin Ken Kendrick Kenji Kenneth Kent Kenton
    Kermit Kevin Khalid Khalil Kieran Kilmar Kirk Kofi Kris Kristopher Kurt Kwame Kyle Lamar
    Lance Landon Larry Lars Laurence Lawrence Lazaro Leandro Lee Leif Leland Len Lenny Leo Leon
    Leonard Leonardo Leonel Leonidas Leopoldo Leroy Leslie Lester Levi Lewis Liam Lincoln Lionel
    Lloyd Logan Lonnie Loren Lorenzo Lou Louie Louis Luca Lucas Lucio Luis Luke Luther Lyle
    Macario Mahdi Mahmoud Malachi Malcolm Malik Manny Manuel Marc Marcel Marcelino Marcelo Marco
    Marcos Marcus Mariano Mario Mark Marlin Marlon Marquis Marshall Martin Marty Marvin Mason
    Mateo Mathew Matt Matthew Mattias Maurice Mauricio Mauro Max Maximilian Maxwell Maynard Mel
    Melvin Merle Merrill Micah Michael Mickey Miguel Mike Miles Milo Milton Mitch Mitchell
    Mohamed Mohammad Mohammed Moises Monty Morgan Morris Muhammad Murray Mustafa Myles Myron
    Nasir Nathan Nathaniel Neal Neil Nelson Nemesio Nestor Nicholas Nick Nicolas Nigel Noah Noe
    Noel Norberto Norm Norman Norris Obdulio Octavio Olin Oliver Ollie Olu Omar Onofre Orlando
    Orville Oscar Osman Osvaldo Oswaldo Otis Otto Ovidio Owen Pablo Pascual Patrick Paul Pedro
    Percy Pete Peter Phil Philip Phillip Pierre Porfirio Preston Quentin Quinn Quinton Rafael
    Rahm Raj Ralph Ramiro Ramon Randal Randall Randy Raphael Rashad Rasheed Rashid Raul Ravi Ray
    Raymond Raymundo Reggie Reginald Reid Reinaldo Rene Rex Rey Reynaldo Rhett Ricardo Rich
    Richard Rick Rickey Ricky Rigoberto Riley Rob Robbie Robby Robert Roberto Rocco Rod Roderick
    Rodger Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolando Ron Ronald Ronnie Rory Rosendo
    Ross Roy Royce Ruben Rubin Rudolph Rudy Rufus Russ Russell Ryan Salvador Salvatore Sam Samir
    Sammy Samuel Sanjay Santiago Sasha Saul Scott Scottie Sean Sebastian Sergio Seth Severiano
    Seymour Shane Shaun Shawn Sheldon Sherman Sherwin Sid Sidney Silas Silvestre Simon Solomon
    Spencer Stan Stanley Stephan Stephen Sterling Steve Steven Stewart Stuart Sunil Sylvester
    Tarek Tariq Ted Teodoro Terence Terrance Terrell Terrence Terry Thad Thaddeus Theo Theodore
    Theron Thomas Tim Timmy Timoteo Timothy Titus Tobias Toby Tod Todd Tom Tomas Tommie Tommy
    Tony Travis Trent Trevor Trey Tristan Troy Tuan Tucker Tunde Ty Tyler Tyrell Tyrone Tyson
    Ubaldo Ulises Ulysses Uriel Usama Vaughn Vern Vernon Vicente Victor Vidal Vikram Vince
    Vincent Virgil Vito Vladimir Wade Wallace Wally Walter Warren Waylon Wayne Wendel Wendell
    Wes Wesley Wilber Wilbert Wilbur Wilfred Wilfredo Will Willard William Willie Willis Wilmer
    Wilson Winfred Winston Woodrow Wyatt Xavier Yeison Yosef Youssef Yovani Yusef Yusuf Zach
    Zachariah Zachary Zack Zaid Zuhair
    """.split()
)

SHE: Final = frozenset(
    """
    Abby Abigail Ada Adaeze Adela Adele Adeline Adriana Adrienne Agnes Aida Aileen Aimee Aisha
    Alana Alba Alejandra Alexandra Alexandria Alexis Alfreda Alice Alicia Alina Alisa Alison
    Alissa Allie Allison Alma Alondra Althea Alyssa Amalia Amanda Amber Amelia Amina Aminata
    Amparo Amy Ana Anabel Anastasia Andrea Angel Angela Angelia Angelica Angelina Angeline
    Angelique Angie Anita Anjali Ann Anna Annabelle Anne Annette Annie Antoinette Antonia April
    Araceli Ariana Ariel Arlene Ashlee Ashley Astrid Audra Audrey Aurora Ava Ayanna Barbara
    Beatrice Beatriz Becky Belinda Benita Bernadette Bernadine Bernice Berta Bertha Bessie Beth
    Bethany Betsy Bettie Betty Beulah Beverly Bianca Blanca Bonnie Brandi Brandy Breanna Brenda
    Bria Briana Brianna Bridget Brigid Brigitte Britney Brittany Brittney Brooke Caitlin Callie
    Camila Camille Candace Candice Cara Carey Carissa Carla Carly Carmela Carmella Carmen Carol
    Carole Caroline Carolyn Carrie Casandra Cassandra Cassie Catalina Catherine Cathleen Cathy
    Cecelia Cecilia Celeste Celia Charlene Charlotte Chelsea Cheree Cheri Cherie Cheryl Chioma
    Chloe Christa Christina Christine Christy Chrystal Ciara Cindy Citlali Claire Clara Clarice
    Clarissa Claudette Claudia Colette Colleen Concepcion Connie Constance Consuelo Cora Corina
    Corinne Courtney Cristina Crystal Cynthia Daisy Dalia Dana Daniela Danielle Daphne Darcy
    Darla Darlene Dawn Deana Deanna Deanne Deb Debbie Debora Deborah Debra Deepa Deirdre Delia
    Della Delores Delphine Denise Desiree Diana Diane Dianna Dianne Dina Dolores Dominique Dona
    Donna Dora Doreen Doris Dorothea Dorothy Earlene Ebony Edith Edna Eileen Elaine Eleanor
    Elena Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Eloisa Eloise Elsa Elsie Elvia Elvira
    Emilia Emily Emma Erica Ericka Erika Erin Erma Esmeralda Esperanza Estela Estella Estelle
    Esther Ethel Etta Eulalia Eunice Eva Evangelina Evelyn Fabiola Faith Fannie Fatima Fatou
    Faye Felicia Fernanda Flora Florence Frances Francesca Francine Francisca Freda Frieda
    Gabriela Gabrielle Gail Gayle Gena Genevieve Georgette Georgina Geraldine Gertrude Gilda
    Gina Giselle Gladys Glenda Gloria Grace Graciela Greta Gretchen Griselda Guadalupe Gwen
    Gwendolyn Hana Hanan Hannah Harley Harriet Heather Heidi Helen Helene Helga Henrietta
    Herlinda Herminia Hilary Hilda Hillary Hollie Holly Hortensia Ida Ilana Ilene Ilse Imani
    Imelda Imogene Ina Ines Inez Ingrid Irene Iris Irma Isabel Isabella Isabelle Isela Itzel
    Ivette Ivonne Jackie Jaclyn Jacqueline Jada Jamie Jan Jana Jane Janell Janelle Janet Janette
    Janice Janie Janine Janna Jasmin Jasmine Jayne Jazmin Jean Jeanette Jeanie Jeanine Jeanne
    Jeannette Jeannie Jen Jenifer Jenna Jennie Jennifer Jenny Jeri Jerri Jessica Jessie Jill
    Jillian Jimena Jo Joan Joann Joanna Joanne Jocelyn Jodi Jodie Jody Johanna Johnnie Jordan
    Jordi Josefa Josefina Josephine Josie Joy Joyce Juana Juanita Judith Judy Julia Juliana
    Julianne Julie Juliet Julieta Julissa June Justine Kaitlin Kaitlyn Kamala Kara Karen Kari
    Karin Karina Karla Karyn Kasey Kate Katelyn Katharine Katherine Kathie Kathleen Kathrine
    Kathryn Kathy Katie Katina Katrina Kay Kayla Keiko Keisha Kelli Kellie Kelly Kellyanne
    Kelsey Kendra Keri Kerri Kerry Khadija Kim Kimberley Kimberly Kirsten Kirstjen Krista
    Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Kyra Lacy Ladonna Lakisha
    Lakshmi Lana Lara Latasha Latisha Latonya Latoya Laura Lauren Lauri Laurie Laverne Layla Lea
    Leah Leann Leanne Leila Lela Lena Leona Leonor Lesley Leslie Leticia Letitia Letty Libby
    Lidia Lila Lilia Lilian Liliana Lillian Lillie Lilly Lina Linda Lindsay Lindsey Linh Lisa
    Liz Liza Lois Lola Lolita Lora Loraine Lorena Lorene Loretta Lori Lorie Lorna Lorraine
    Lorrie Lottie Louella Louisa Louise Lourdes Luann Lucia Lucile Lucille Lucinda Lucy Luisa
    Lupe Lupita Luz Lydia Lynda Lynette Lynn Lynne Mabel Mackenzie Madeleine Madeline Madelyn
    Madison Mae Magdalena Maggie Malinda Mallory Mandy Mara Marcela Marcella Marcia Marcy
    Margaret Margarita Margery Margie Margot Marguerite Mari Maria Mariah Mariam Marian Mariana
    Marianne Maribel Maricela Marie Mariela Marielena Marilyn Marina Marisa Marisela Marisol
    Marissa Maritza Marjorie Marla Marlene Marsha Marta Martha Martina Mary Maryann Maryanne
    Matilda Mattie Maude Maura Maureen Mavis Maxine Maya Mayra Meagan Meera Megan Meghan Melanie
    Melba Melinda Melisa Melissa Mercedes Meredith Mia Michele Michelle Mildred Millie Mindy
    Minnie Miranda Miriam Mirna Misty Mitzi Mollie Molly Mona Monica Monique Muriel Myra Myriam
    Myrna Nadia Nadine Nancy Nanette Naomi Natalia Natalie Natasha Nayeli Nelda Nell Nellie
    Nettie Ngozi Nia Nichole Nicole Nidia Nikki Nina Nisha Nita Noelle Noemi Nohemi Nora Noreen
    Norma Nour Octavia Odalys Ofelia Olga Olivia Opal Ophelia Paige Pam Pamela Paola Pat Patrice
    Patricia Patsy Patti Patty Paula Paulette Pauline Pearl Peggy Penelope Penny Petra Phoebe
    Phyllis Pilar Polly Priscilla Priya Quinn Rachael Rachel Rachelle Ramona Randi Rania Raquel
    Rashida Reba Rebeca Rebecca Rebekah Regina Renee Reyna Rhea Rhoda Rhonda Riley Rita Roberta
    Robin Robyn Rochelle Rocio Rosa Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosanna Rosanne
    Rosario Rose Roseann Rosella Rosemarie Rosemary Rosetta Rosie Roslyn Rowena Roxana Roxanne
    Roxie Ruby Rumeysa Rut Ruth Ruthie Sabrina Sadie Sally Salma Samantha Samira Sandra Sandy
    Sara Sarah Sasha Saundra Selena Selina Serena Shana Shanice Shanna Shannon Shari Sharlene
    Sharon Sharron Shauna Shawna Sheena Sheila Shelby Shelia Shelley Shelly Sheri Sherri Sherrie
    Sherry Sheryl Shirley Silvia Simone Sofia Soledad Sondra Sonia Sonja Sonya Sophia Sophie
    Stacey Staci Stacie Stacy Stefanie Stella Stephanie Sue Sunita Susan Susana Susanna Susanne
    Susie Suzanne Suzette Sybil Sylvia Tabatha Tabitha Tamara Tameka Tami Tamika Tammi Tammie
    Tammy Tamra Tania Tanisha Tanya Tara Tasha Teresa Teri Terri Terrie Tessa Thelma Theresa
    Therese Thuy Tiffany Tina Toni Tonia Tonya Tracey Traci Tracie Tracy Tricia Trina Trisha
    Trudy Twila Tyra Ursula Valentina Valeria Valerie Vanessa Velma Vera Verna Veronica Vicki
    Vickie Vicky Victoria Viola Violet Virginia Vivian Viviana Wanda Wendi Wendy Whitney
    Wilhelmina Wilma Winifred Winnie Ximena Xiomara Xochitl Yadira Yanira Yasmin Yesenia Ying
    Yolanda Yuki Yvette Yvonne Zahra Zainab Zelda Zoe Zoila
    """.split()
)

FIRST_NAMES: Final = HE | SHE


# "Ms. Roe", "Councilman Roe": titles that only one of the two bears
SHE_TITLE: Final = re.compile(r"\b(?:Ms|Mrs|Miss)\b|[a-z]woman\b")
HE_TITLE: Final = re.compile(r"\bMr\b|(?<!wo)man\b")


def pronoun_by_title(text: str) -> str:
    """Return "he" or "she" by the title in a name as said ("Ms. Roe"), or ""."""
    if SHE_TITLE.search(text):
        return "she"
    return "he" if HE_TITLE.search(text) else ""


def pronoun_of(name: str) -> str:
    """Return "he" or "she" by a full name's first word, or "" when that does not say."""
    first = name.split(" ", 1)[0]
    if first in HE and first not in SHE:
        return "he"
    return "she" if first in SHE and first not in HE else ""
