-- Votes: how convinced somebody is of a claim, or how much a step matters to them, from 0 to 4. One for each person and
-- thing. Who may vote is a setting of the map; how often its votes have changed is counted beside it.
alter table argument_map add column voters varchar(10) default 'NOBODY' not null;
alter table argument_map add column votes_revision bigint default 0 not null;

create sequence vote_seq start with 1 increment by 50;
create table vote (
  id bigint not null,
  map_id bigint not null,
  person_id bigint not null,
  claim_id bigint,                           -- what it is about: a claim,
  reason_id bigint,                          -- or a step
  degree integer not null,
  revision bigint not null,                  -- of the map whose wording it was cast on, as the journal has it
  saying varchar(1000000) not null,          -- the claims whose wording that was, by their ids
  cast_at timestamp(6) with time zone not null,
  constraint pk_vote primary key (id),
  constraint uk_vote_claim unique (person_id, claim_id),
  constraint uk_vote_reason unique (person_id, reason_id),
  constraint fk_vote_map foreign key (map_id) references argument_map (id) on delete cascade,
  constraint fk_vote_person foreign key (person_id) references person (id),
  constraint fk_vote_claim foreign key (claim_id) references claim (id) on delete cascade,
  constraint fk_vote_reason foreign key (reason_id) references reason (id) on delete cascade,
  constraint ck_vote_degree check (degree >= 0 and degree <= 4),
  constraint ck_vote_about check (case when claim_id is null then reason_id is not null else reason_id is null end)
);
create index ix_vote_map on vote (map_id);
create index ix_vote_claim on vote (claim_id);
create index ix_vote_reason on vote (reason_id);
