-- A mark in a teacher's own word, where none of the usual ones fits.
alter table remark add column own_mark varchar(40);
