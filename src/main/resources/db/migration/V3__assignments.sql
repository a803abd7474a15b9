-- Runs on H2 and PostgreSQL alike. Sequences step by 50, as Hibernate takes ids in blocks.

create sequence assignment_seq start with 1 increment by 50;
create sequence work_seq start with 1 increment by 50;
create sequence submission_seq start with 1 increment by 50;

-- Who of its course may change a map, besides its owner and its editors: TEACHERS, or COURSE for everybody there.
alter table argument_map add column writers varchar(10);

-- The text that a copied one came from. No foreign key: that one may be gone.
alter table source add column origin_id bigint;
create index ix_source_origin on source (origin_id);

create table assignment (
  id bigint not null,
  course_id bigint not null,
  title varchar(200) not null,
  instructions varchar(10000) not null,
  mode varchar(10) not null,                 -- EACH on a map of their own, or all TOGETHER on one
  starter_id bigint not null,                -- the map that everybody begins from, with the texts
  set_by bigint not null,
  created_at timestamp(6) with time zone not null,
  opens_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  late_allowed boolean not null,
  announced_at timestamp(6) with time zone,  -- when the students were told that it is there
  reminded_at timestamp(6) with time zone,   -- when they were told that it is due soon
  constraint pk_assignment primary key (id),
  constraint uk_assignment_starter unique (starter_id),
  constraint fk_assignment_course foreign key (course_id) references course (id),
  constraint fk_assignment_starter foreign key (starter_id) references argument_map (id),
  constraint fk_assignment_set_by foreign key (set_by) references person (id)
);
create index ix_assignment_course on assignment (course_id, opens_at);
create index ix_assignment_set_by on assignment (set_by);

create table extension (
  assignment_id bigint not null,
  person_id bigint not null,
  due_at timestamp(6) with time zone not null,
  given_by bigint not null,
  given_at timestamp(6) with time zone not null,
  reminded_at timestamp(6) with time zone,
  constraint pk_extension primary key (assignment_id, person_id),
  constraint fk_extension_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_extension_person foreign key (person_id) references person (id),
  constraint fk_extension_given_by foreign key (given_by) references person (id)
);
create index ix_extension_person on extension (person_id);
create index ix_extension_given_by on extension (given_by);

create table work (
  id bigint not null,
  assignment_id bigint not null,
  person_id bigint,                          -- null for the work of the whole class
  map_id bigint not null,
  opened_at timestamp(6) with time zone not null,
  constraint pk_work primary key (id),
  constraint uk_work_person unique (assignment_id, person_id),
  constraint uk_work_map unique (map_id),
  constraint fk_work_assignment foreign key (assignment_id) references assignment (id),
  constraint fk_work_person foreign key (person_id) references person (id),
  constraint fk_work_map foreign key (map_id) references argument_map (id)
);
create index ix_work_person on work (person_id);

create table submission (
  id bigint not null,
  work_id bigint not null,
  number integer not null,                   -- from 1, among those of the same work
  revision bigint not null,                  -- of the map, which the journal keeps
  handed_in_at timestamp(6) with time zone not null,
  handed_in_by bigint not null,
  due_at timestamp(6) with time zone,        -- what held for whoever handed it in; null for no date
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by bigint,
  returned_at timestamp(6) with time zone,
  returned_by bigint,
  constraint pk_submission primary key (id),
  constraint uk_submission_number unique (work_id, number),
  constraint fk_submission_work foreign key (work_id) references work (id),
  constraint fk_submission_by foreign key (handed_in_by) references person (id),
  constraint fk_submission_withdrawn_by foreign key (withdrawn_by) references person (id),
  constraint fk_submission_returned_by foreign key (returned_by) references person (id)
);
create index ix_submission_handed_in_by on submission (handed_in_by);
create index ix_submission_withdrawn_by on submission (withdrawn_by);
create index ix_submission_returned_by on submission (returned_by);
