-- Runs on H2 and PostgreSQL alike. Sequences step by 50, as Hibernate takes ids in blocks.

create sequence review_seq start with 1 increment by 50;
create sequence remark_seq start with 1 increment by 50;
create sequence remark_answer_seq start with 1 increment by 50;
create sequence phrase_seq start with 1 increment by 50;

-- What a teacher says about a submission. It is a draft for as long as the submission is not given back.
create table review (
  id bigint not null,
  submission_id bigint not null,
  teacher_id bigint not null,                -- who wrote it last
  comment varchar(10000) not null,           -- empty for none
  grade varchar(60) not null,                -- words or points; empty for none
  version integer not null,                  -- grows when comment or grade change
  begun_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  constraint pk_review primary key (id),
  constraint uk_review_submission unique (submission_id),
  constraint fk_review_submission foreign key (submission_id) references submission (id),
  constraint fk_review_teacher foreign key (teacher_id) references person (id)
);
create index ix_review_teacher on review (teacher_id);

-- Claim and step have no foreign keys: they are of the map that was handed in, and the journal keeps them.
create table remark (
  id bigint not null,
  review_id bigint not null,
  claim_id bigint,                           -- beside which it stands; null for a remark on the whole map
  reason_id bigint,                          -- the step from that claim, where it is about that
  mark varchar(20),
  text varchar(4000) not null,               -- may be empty where there is a mark
  author_id bigint not null,
  opened_at timestamp(6) with time zone not null,
  addressed_at timestamp(6) with time zone,
  addressed_by bigint,
  addressed_revision bigint,                 -- of the map: the change that did it; null where words did
  verified_at timestamp(6) with time zone,
  verified_by bigint,
  form_key uuid,                             -- a form that is sent twice makes one remark
  constraint pk_remark primary key (id),
  constraint uk_remark_form unique (form_key),
  constraint fk_remark_review foreign key (review_id) references review (id),
  constraint fk_remark_author foreign key (author_id) references person (id),
  constraint fk_remark_addressed_by foreign key (addressed_by) references person (id),
  constraint fk_remark_verified_by foreign key (verified_by) references person (id)
);
create index ix_remark_review on remark (review_id);
create index ix_remark_author on remark (author_id);
create index ix_remark_addressed_by on remark (addressed_by);
create index ix_remark_verified_by on remark (verified_by);

create table remark_answer (
  id bigint not null,
  remark_id bigint not null,
  author_id bigint not null,
  text varchar(4000) not null,
  made_at timestamp(6) with time zone not null,
  form_key uuid,
  constraint pk_remark_answer primary key (id),
  constraint uk_remark_answer_form unique (form_key),
  constraint fk_remark_answer_remark foreign key (remark_id) references remark (id),
  constraint fk_remark_answer_author foreign key (author_id) references person (id)
);
create index ix_remark_answer_remark on remark_answer (remark_id);
create index ix_remark_answer_author on remark_answer (author_id);

-- What a teacher says often.
create table phrase (
  id bigint not null,
  teacher_id bigint not null,
  text varchar(500) not null,
  made_at timestamp(6) with time zone not null,
  constraint pk_phrase primary key (id),
  constraint fk_phrase_teacher foreign key (teacher_id) references person (id)
);
create index ix_phrase_teacher on phrase (teacher_id);
