-- A finding of the structure inspector that somebody has set aside. It is known by the wording of its claims, so it comes
-- back when they change.
create sequence set_aside_seq start with 1 increment by 50;
create table set_aside (
  id bigint not null,
  map_id bigint not null,
  finding varchar(32) not null,
  reason varchar(500) not null,
  person_id bigint,
  made_at timestamp(6) with time zone not null,
  constraint pk_set_aside primary key (id),
  constraint uk_set_aside_finding unique (map_id, finding),
  constraint fk_set_aside_map foreign key (map_id) references argument_map (id) on delete cascade,
  constraint fk_set_aside_person foreign key (person_id) references person (id)
);
create index ix_set_aside_person on set_aside (person_id);
