"""Common first names in the United States, by the pronoun they usually take."""

import re
from typing import Final

HE: Final = frozenset(
    """
    Aaron Abdul Abel Abraham Adam Adrian Agustin Ahmed Al Alan Albert Alberto Alec Alejandro
    Alex Alexander Alfonso Alfred Alfredo Ali Allan Allen Alvaro Alvin Amir Anders Andre Andres
    Andrew Andy Angelo Anselmo Anthony Antonio Arjun Armando Arnold Art Arthur Arturo Asa
    Augusto Basilio Ben Benito Benjamin Bennie Benny Bernard Bernardo Bernie Bilal Bill Billy
    Bob Bobby Brad Bradley Brandon Brayan Brendan Brent Brett Brian Bruce Bryan Byron Caleb
    Calvin Cameron Carl Carlos Cecil Celso Cesar Chad Charles Charlie Chase Chester Chris
    Christian Christopher Chuck Clarence Clark Claude Clay Clayton Clifford Clint Clinton Clyde
    Cole Colin Connor Corey Cory Craig Cristian Cristobal Curtis Cy Cyrus Dale Damian Damien
    Damon Dan Daniel Danny Dario Darius Darrell Darren Darryl Dave David Dean Delbert Delmar
    Demetrio Dennis Derek Derrick Desmond Devin Dick Diego Dirk Domingo Dominic Don Donald Doug
    Douglas Dow Drew Duane Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmundo Eduardo Edward
    Edwin Efrain Eli Elias Elijah Eliseo Elliot Elmer Emil Emilio Emmanuel Enrique Eric Erick
    Erik Ernest Ernesto Ernie Esteban Ethan Eugene Eusebio Evan Everardo Fabian Faisal Farid
    Fausto Federico Felipe Felix Fernando Fidel Floyd Francis Francisco Frank Frankie Franklin
    Fred Frederick Gabriel Gael Garrett Gary Gavin Gene Geoffrey George Gerald Gerard Gerardo
    Gilbert Gilberto Glen Glenn Gonzalo Gordon Grant Greg Gregg Gregorio Gregory Guillermo Gus
    Gustavo Hal Hank Harold Harry Harvey Hassan Hector Henry Herbert Heriberto Herman Hernan
    Homer Howard Hubert Hugh Hugo Ian Ibrahim Ignacio Igor Ira Irving Irwin Isaac Isidro Ismael
    Israel Ivan Ivory Jack Jackson Jacob Jaime Jairo Jake Jamal James Jamil Jared Jason Javier
    Jay Jeff Jefferson Jeffrey Jeh Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jesus Jim Jimmy
    Joaquin Joe Joel Joey John Johnny Jon Jonah Jonathan Jorge Jose Josef Joseph Josh Joshua
    Josue Jovan Juan Julian Julio Julius Justin Kareem Karl Keith Ken Kenneth Kent Kevin Khalid
    Kilmar Kirk Kris Kurt Kwame Kyle Lamar Lance Larry Lars Laurence Lawrence Leandro Lee Leo
    Leon Leonard Leonardo Leroy Leslie Lester Levi Lewis Liam Lincoln Lionel Lloyd Logan Lonnie
    Lorenzo Lou Louis Lucas Luis Luke Luther Mahdi Mahmoud Malik Manny Manuel Marc Marco Marcos
    Marcus Mario Mark Marlon Marquis Marshall Martin Marty Marvin Mason Mateo Matt Matthew
    Maurice Mauricio Max Maxwell Mel Melvin Micah Michael Miguel Mike Miles Milton Mitch
    Mitchell Mohamed Mohammad Mohammed Moises Morgan Morris Muhammad Murray Nathan Nathaniel
    Neil Nelson Nestor Nicholas Nick Nicolas Noah Noe Noel Norberto Norm Norman Octavio Oliver
    Omar Orlando Oscar Osvaldo Oswaldo Otto Owen Pablo Patrick Paul Pedro Pete Peter Phil Philip
    Phillip Pierre Preston Quentin Rafael Rahm Ralph Ramiro Ramon Randall Randy Raphael Rasheed
    Raul Ray Raymond Reggie Reginald Rene Rex Reynaldo Ricardo Rich Richard Rick Ricky Rigoberto
    Rob Robert Roberto Rod Rodney Rodolfo Rodrigo Rogelio Roger Roland Rolando Ron Ronald Rory
    Ross Roy Ruben Rudy Russ Russell Ryan Salvador Sam Samir Samuel Santiago Saul Scott Sean
    Sergio Seth Shane Shaun Shawn Sherman Sid Sidney Silvestre Simon Spencer Stan Stanley
    Stephen Sterling Steve Steven Stewart Stuart Sylvester Tariq Ted Teodoro Terrance Terrence
    Terry Theodore Thomas Tim Timoteo Timothy Todd Tom Tomas Tommy Tony Travis Trent Trevor Troy
    Tucker Tyler Tyrell Tyrone Ulises Ulysses Usama Vernon Vicente Victor Vince Vincent Virgil
    Vladimir Wade Walter Warren Wayne Wendel Wendell Wesley Wilbur Wilfredo Will William Willie
    Wilmer Wilson Winston Xavier Yusef Yusuf Zach Zachary Zack Zaid
    """.split()
)

SHE: Final = frozenset(
    """
    Abby Abigail Ada Adela Adriana Agnes Aisha Alana Alejandra Alexandra Alexandria Alexis Alice
    Alicia Alisa Alison Allison Alma Alondra Alyssa Amanda Amber Amelia Amina Amy Ana Anabel
    Andrea Angel Angela Angelica Angelina Angie Anita Ann Anna Anne Annette Annie Antonia April
    Araceli Ariana Ashley Astrid Audrey Aurora Ava Ayanna Barbara Beatrice Beatriz Becky Belinda
    Bernice Berta Bertha Beth Bethany Betsy Betty Beverly Blanca Bonnie Brenda Briana Bridget
    Brittany Brooke Camila Camille Candace Cara Carla Carmen Carol Carole Caroline Carolyn
    Carrie Cassandra Catalina Catherine Cathy Cecilia Celia Charlene Charlotte Chelsea Cheree
    Cheryl Christina Christine Christy Cindy Claire Clara Claudia Colleen Concepcion Connie
    Constance Consuelo Courtney Cristina Crystal Cynthia Daisy Dana Daniela Danielle Darlene
    Dawn Deanna Deb Debbie Deborah Debra Delia Delores Denise Diana Diane Dianne Dolores Donna
    Dora Doris Dorothy Ebony Edith Eileen Elaine Eleanor Elena Elisa Elise Eliza Elizabeth Ella
    Ellen Eloisa Elsa Elvira Emilia Emily Emma Erica Erika Erin Esmeralda Esperanza Estela
    Esther Eva Evelyn Fabiola Faith Fatima Felicia Fernanda Flora Florence Frances Francisca
    Freda Gabriela Gail Gina Gladys Glenda Gloria Grace Graciela Greta Gretchen Griselda
    Guadalupe Gwen Hannah Harriet Heather Heidi Helen Henrietta Hilary Hilda Hillary Holly Ida
    Ilana Ilse Imani Imelda Ines Inez Ingrid Irene Iris Irma Isabel Isabella Ivonne Jackie
    Jacqueline Jamie Jan Jana Jane Janet Janice Janine Jasmine Jazmin Jean Jeanette Jeanne
    Jeannette Jen Jenna Jennie Jennifer Jenny Jessica Jill Jimena Jo Joan Joanna Joanne Jocelyn
    Jodi Johanna Jordan Josefina Josephine Josie Joy Joyce Juana Juanita Judith Judy Julia
    Juliana Julie Julieta June Justine Kamala Karen Kari Karina Karla Kate Katherine Kathleen
    Kathryn Kathy Katie Katrina Kay Kayla Keisha Kelly Kellyanne Kendra Kerry Khadija Kim
    Kimberly Kirsten Kirstjen Kristen Kristi Kristin Kristina Kristine Kyra Lakisha Lara Latasha
    Latoya Laura Lauren Laurie Leah Leila Lena Leslie Leticia Letitia Letty Libby Lidia Lila
    Lillian Linda Lindsay Lindsey Lisa Liz Liza Lois Lola Lorena Loretta Lori Lorna Lorraine
    Louise Lourdes Lucia Lucille Lucinda Lucy Luisa Lupe Lupita Lydia Lynn Mabel Mackenzie
    Madeleine Madeline Madison Mae Magdalena Maggie Marcela Marcia Margaret Margarita Maria
    Mariah Marian Mariana Marianne Maribel Maricela Marie Marielena Marilyn Marina Marisa
    Marisela Marisol Maritza Marjorie Marlene Marsha Marta Martha Mary Maryann Maryanne Maura
    Maureen Maxine Maya Mayra Megan Meghan Melanie Melinda Melissa Mercedes Meredith Mia Michele
    Michelle Mildred Miranda Miriam Mirna Misty Molly Mona Monica Monique Muriel Myra Nadia
    Nancy Naomi Natalia Natalie Natasha Nayeli Nell Nellie Nia Nicole Nina Noemi Nora Norma
    Ofelia Olga Olivia Opal Paige Pam Pamela Paola Pat Patrice Patricia Patty Paula Pauline
    Pearl Peggy Phyllis Pilar Priscilla Rachael Rachel Ramona Raquel Rashida Rebeca Rebecca
    Regina Renee Rhonda Rita Roberta Robin Rocio Rosa Rosalie Rosalind Rosalinda Rosalyn Rosario
    Rose Rosemary Roslyn Roxana Roxanne Ruby Rumeysa Rut Ruth Sabrina Sadie Sally Samantha
    Sandra Sandy Sara Sarah Saundra Selena Selina Serena Shanice Shannon Sharon Shawna Sheila
    Shelby Shelley Sherry Sheryl Shirley Silvia Simone Sofia Sondra Sonia Sonya Sophia Sophie
    Stacey Stacy Stella Stephanie Sue Susan Susana Susanna Suzanne Sylvia Tabitha Tamara Tamika
    Tammy Tanisha Tanya Tara Tasha Teresa Teri Terri Thelma Theresa Tiffany Tina Toni Tonya
    Tracey Tracy Tricia Trisha Ursula Valentina Valeria Valerie Vanessa Velma Vera Veronica
    Vicki Vickie Victoria Violet Virginia Vivian Viviana Wanda Wendy Whitney Wilhelmina Wilma
    Winifred Ximena Xiomara Xochitl Yadira Yesenia Yolanda Yvette Yvonne Zoe Zoila
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
