-- Runs on H2 and PostgreSQL alike. Sequences step by 50, as Hibernate takes ids in blocks.

create sequence person_seq start with 1 increment by 50;
create sequence invitation_seq start with 1 increment by 50;
create sequence argument_map_seq start with 1 increment by 50;
create sequence claim_seq start with 1 increment by 50;
create sequence reason_seq start with 1 increment by 50;
create sequence source_seq start with 1 increment by 50;

-- ── people ────────────────────────────────────────────────────────────────

create table person (
  id bigint not null,
  name varchar(60),                          -- what one signs in with; null once the account was deleted
  full_name varchar(120),                    -- what others see
  password_hash varchar(200),
  one_time boolean default false not null,   -- the password must be changed at the next sign-in
  role varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  deactivated_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone,
  constraint pk_person primary key (id),
  constraint uk_person_name unique (name)
);

create table session (
  token_hash varchar(64) not null,
  person_id bigint not null,
  created_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null,
  device varchar(200),
  constraint pk_session primary key (token_hash),
  constraint fk_session_person foreign key (person_id) references person (id)
);
create index ix_session_person on session (person_id);

create table invitation (
  id bigint not null,
  token_hash varchar(64) not null,
  role varchar(20) not null,
  note varchar(120),
  invited_by bigint,                         -- null for the link that makes the first account
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,    -- null for the link that makes the first account
  used_at timestamp(6) with time zone,
  used_by bigint,
  constraint pk_invitation primary key (id),
  constraint uk_invitation_token unique (token_hash),
  constraint fk_invitation_by foreign key (invited_by) references person (id),
  constraint fk_invitation_used_by foreign key (used_by) references person (id)
);

create table setting (
  name varchar(60) not null,
  content varchar(1000) not null,
  constraint pk_setting primary key (name)
);

-- ── maps ──────────────────────────────────────────────────────────────────

create table argument_map (
  id bigint not null,
  title varchar(200) not null,
  question varchar(500),
  language varchar(35) not null,
  owner_id bigint,                           -- null for what the app brought along
  visibility varchar(20) not null,
  share_token varchar(64),
  label varchar(200),                        -- the name by which a file in import/ knows its map again
  revision bigint not null,
  origin_map_id bigint,
  origin_revision bigint,
  claim_count integer default 0 not null,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone,
  constraint pk_argument_map primary key (id),
  constraint uk_map_share_token unique (share_token),
  constraint uk_map_label unique (label),
  constraint fk_map_owner foreign key (owner_id) references person (id)
);
create index ix_map_owner on argument_map (owner_id, changed_at);
create index ix_map_visibility on argument_map (visibility, changed_at);

create table map_member (
  map_id bigint not null,
  person_id bigint not null,
  may_edit boolean not null,
  constraint pk_map_member primary key (map_id, person_id),
  constraint fk_member_map foreign key (map_id) references argument_map (id),
  constraint fk_member_person foreign key (person_id) references person (id)
);
create index ix_member_person on map_member (person_id);

create table reason (
  id bigint not null,
  map_id bigint not null,
  stance varchar(10) not null,
  claim_id bigint,                           -- the target of a support or rebuttal
  reason_id bigint,                          -- the target of an undercut
  position varchar(2000) not null,
  constraint pk_reason primary key (id),
  constraint fk_reason_map foreign key (map_id) references argument_map (id),
  constraint fk_reason_reason foreign key (reason_id) references reason (id),
  -- Not with IN, nor with several = of one column: H2 2.4.240 works those out with the connection that made the table,
  -- and refuses every row once that is closed (h2database #4291).
  constraint ck_reason_target check (
    case stance
      when 'UNDERCUT' then reason_id is not null and claim_id is null
      when 'SUPPORT' then claim_id is not null and reason_id is null
      when 'REBUT' then claim_id is not null and reason_id is null
      else false
    end)
);
create index ix_reason_map on reason (map_id);

create table claim (
  id bigint not null,
  map_id bigint not null,
  reason_id bigint,                          -- the step that it is a premise of; null for a thesis
  position varchar(2000) not null,
  original_id bigint,                        -- set in a link
  text varchar(4000) not null,
  label varchar(200),
  implicit boolean not null,
  evidence boolean not null,
  common_ground boolean not null,
  tags varchar(4000),
  citations varchar(100000),
  passages varchar(200000),
  extra varchar(100000),
  revision bigint not null,                  -- of the last edit of what it says
  author_id bigint,
  created_at timestamp(6) with time zone not null,
  deleted_revision bigint,
  redacted boolean default false not null,
  origin_map_id bigint,
  origin_claim_id bigint,
  origin_revision bigint,
  constraint pk_claim primary key (id),
  constraint fk_claim_map foreign key (map_id) references argument_map (id),
  constraint fk_claim_reason foreign key (reason_id) references reason (id),
  constraint fk_claim_original foreign key (original_id) references claim (id),
  constraint fk_claim_author foreign key (author_id) references person (id)
);
create index ix_claim_map on claim (map_id);
create index ix_claim_reason on claim (reason_id);
create index ix_claim_original on claim (original_id);
create index ix_claim_author on claim (author_id);
alter table reason add constraint fk_reason_claim foreign key (claim_id) references claim (id);
create index ix_reason_claim on reason (claim_id);
create index ix_reason_reason on reason (reason_id);

create table source (
  id bigint not null,
  map_id bigint not null,
  title varchar(300) not null,
  citation varchar(2000),
  language varchar(35) not null,
  version integer not null,                  -- the newest text's
  deleted_revision bigint,
  constraint pk_source primary key (id),
  constraint fk_source_map foreign key (map_id) references argument_map (id)
);
create index ix_source_map on source (map_id);

create table source_text (
  source_id bigint not null,
  version integer not null,
  text varchar(200000) not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_source_text primary key (source_id, version),
  constraint fk_source_text_source foreign key (source_id) references source (id)
);

-- ── the journal ───────────────────────────────────────────────────────────

create table map_change (
  map_id bigint not null,
  revision bigint not null,
  kind varchar(20) not null,
  person_id bigint,
  made_at timestamp(6) with time zone not null,
  of_revision bigint,                        -- the change that an undo or redo is about
  form_key uuid,                             -- a form that is sent twice makes one change
  constraint pk_map_change primary key (map_id, revision),
  constraint uk_change_form unique (map_id, form_key),
  constraint fk_change_map foreign key (map_id) references argument_map (id),
  constraint fk_change_person foreign key (person_id) references person (id)
);
create index ix_change_person on map_change (person_id, made_at);

create table change_entry (
  map_id bigint not null,
  revision bigint not null,
  item varchar(10) not null,                 -- CLAIM, REASON, SOURCE or MAP
  item_id bigint not null,
  state varchar(500000) not null,            -- the item after the change, as JSON
  constraint pk_change_entry primary key (map_id, item, item_id, revision),
  constraint fk_entry_change foreign key (map_id, revision) references map_change (map_id, revision)
);
create index ix_entry_revision on change_entry (map_id, revision);
