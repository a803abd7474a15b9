-- Runs on H2 and PostgreSQL alike. Sequences step by 50, as Hibernate takes ids in blocks.

create sequence course_seq start with 1 increment by 50;
create sequence notice_seq start with 1 increment by 50;

-- How many notices a person has not seen: it comes with the session, so that no page asks for it.
alter table person add column unseen integer default 0 not null;

create table course (
  id bigint not null,
  name varchar(120) not null,
  time_zone varchar(60) not null,
  join_code varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,      -- from then on it is only read
  form_key uuid,                             -- a form that is sent twice makes one course
  constraint pk_course primary key (id),
  constraint uk_course_join_code unique (join_code),
  constraint uk_course_form unique (form_key)
);

create table enrolment (
  course_id bigint not null,
  person_id bigint not null,
  part varchar(10) not null,                 -- TEACHER or STUDENT
  account_made boolean not null,             -- the course made the account, and may reset its password
  joined_at timestamp(6) with time zone not null,
  left_at timestamp(6) with time zone,
  removed_by bigint,                         -- who of the teachers; null for whoever left by themselves
  constraint pk_enrolment primary key (course_id, person_id),
  constraint fk_enrolment_course foreign key (course_id) references course (id),
  constraint fk_enrolment_person foreign key (person_id) references person (id),
  constraint fk_enrolment_removed_by foreign key (removed_by) references person (id)
);
create index ix_enrolment_person on enrolment (person_id);
create index ix_enrolment_removed_by on enrolment (removed_by);

create table notice (
  id bigint not null,
  person_id bigint not null,
  course_id bigint,
  kind varchar(40) not null,                 -- a word; what it says is made from it when it is shown
  subject varchar(300),
  address varchar(300) not null,             -- a path in the app
  made_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone,
  constraint pk_notice primary key (id),
  constraint fk_notice_person foreign key (person_id) references person (id),
  constraint fk_notice_course foreign key (course_id) references course (id)
);
create index ix_notice_person on notice (person_id, id);
create index ix_notice_course on notice (course_id);

-- A map may belong to a course, whose teachers may always read it.
alter table argument_map add column course_id bigint;
alter table argument_map add constraint fk_map_course foreign key (course_id) references course (id);
create index ix_map_course on argument_map (course_id, changed_at);
