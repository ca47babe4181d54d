-- The target group of a programme names jobs by their codes; entries written before name none.
update programme
   set text = jsonb_set(text, '{forWhom,jobs}', '[]')
 where text #> '{forWhom}' is not null and text #> '{forWhom,jobs}' is null;
