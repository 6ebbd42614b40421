--
-- PostgreSQL database dump
--

\restrict M2HzgbXRaP3efz0lHlssYSKROQig1MMmLsWeWiIMLl6nHVQTUlahjuWRwdC5fpT

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    account bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    role text NOT NULL COLLATE pg_catalog."C",
    place bytea,
    disabled bigint NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT account_disabled_check CHECK ((disabled = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: audit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit (
    id bytea NOT NULL,
    at bigint NOT NULL,
    account bytea,
    action text NOT NULL COLLATE pg_catalog."C",
    detail text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: backup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.backup (
    backup bytea NOT NULL,
    hash bytea,
    made_at bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: card; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.card (
    code bytea NOT NULL,
    person bytea NOT NULL,
    pin text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL
);


--
-- Name: change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change (
    one bigint NOT NULL,
    clock bigint NOT NULL,
    places bigint NOT NULL,
    targets bigint NOT NULL,
    counts bigint NOT NULL,
    sessions bigint NOT NULL,
    rebuilt bigint NOT NULL,
    CONSTRAINT change_one_check CHECK ((one = 1))
);


--
-- Name: classroom; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.classroom (
    classroom bytea NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    place bytea NOT NULL,
    account bytea NOT NULL,
    session bytea,
    course text NOT NULL COLLATE pg_catalog."C",
    lesson text NOT NULL COLLATE pg_catalog."C",
    page bigint NOT NULL,
    opened_at bigint NOT NULL,
    version bigint NOT NULL
);


--
-- Name: classroom_seat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.classroom_seat (
    classroom bytea NOT NULL,
    number bigint NOT NULL,
    token bytea NOT NULL,
    person bytea,
    called text COLLATE pg_catalog."C",
    page bigint NOT NULL,
    hand bigint NOT NULL,
    scenario text COLLATE pg_catalog."C",
    level text COLLATE pg_catalog."C",
    presses bigint NOT NULL,
    slips bigint NOT NULL,
    hints bigint NOT NULL,
    ended text COLLATE pg_catalog."C",
    moved_at bigint NOT NULL,
    CONSTRAINT classroom_seat_hand_check CHECK ((hand = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: counting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counting (
    one bigint NOT NULL,
    commune bytea NOT NULL,
    person bytea NOT NULL,
    CONSTRAINT counting_one_check CHECK ((one = 1))
);


--
-- Name: erasure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.erasure (
    person bytea NOT NULL,
    erased_at bigint NOT NULL
);


--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    id bytea NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    clock bigint NOT NULL,
    occurred_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    author bytea,
    place bytea,
    person bytea,
    body text NOT NULL COLLATE pg_catalog."C",
    hash bytea NOT NULL
);


--
-- Name: failed_sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.failed_sign_in (
    subject bytea NOT NULL,
    failures bigint NOT NULL,
    locked_until bigint NOT NULL,
    last_at bigint NOT NULL
);


--
-- Name: framework; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.framework (
    framework text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: held; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.held (
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: help_published; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_published (
    place bytea NOT NULL,
    since bigint NOT NULL,
    is_open bigint NOT NULL,
    clock bigint NOT NULL,
    event bytea NOT NULL,
    CONSTRAINT help_published_is_open_check CHECK ((is_open = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import (
    import bytea NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    account bytea,
    made_at bigint NOT NULL,
    place bytea NOT NULL,
    organisation bytea,
    grouped text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    total bigint NOT NULL,
    done_to bigint NOT NULL,
    enrolled bigint NOT NULL,
    known bigint NOT NULL,
    removed bigint NOT NULL,
    stayed bigint NOT NULL
);


--
-- Name: import_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_row (
    import bytea NOT NULL,
    number bigint NOT NULL,
    verdict text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    decision text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    person bytea,
    twin bigint,
    commune bytea,
    name text COLLATE pg_catalog."C",
    folded text COLLATE pg_catalog."C",
    birth_year bigint,
    born bigint,
    phone text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    identity bytea,
    code text COLLATE pg_catalog."C",
    group_said text COLLATE pg_catalog."C"
);


--
-- Name: lesson_completed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lesson_completed (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    course text NOT NULL COLLATE pg_catalog."C",
    lesson text NOT NULL COLLATE pg_catalog."C",
    completed_on bigint NOT NULL
);


--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    number bigint NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: organisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organisation (
    organisation bytea NOT NULL,
    place bytea,
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    residential_group bytea,
    birth_year bigint NOT NULL,
    erased bigint NOT NULL,
    withdrawn bigint NOT NULL,
    moved bigint NOT NULL,
    state bytea NOT NULL,
    CONSTRAINT person_erased_check CHECK ((erased = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT person_moved_check CHECK ((moved = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT person_withdrawn_check CHECK ((withdrawn = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: person_counted; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_counted (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    counted bytea NOT NULL
);


--
-- Name: person_evidence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_evidence (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    state bytea NOT NULL
);


--
-- Name: place_boundary; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_boundary (
    place bytea NOT NULL,
    west bigint NOT NULL,
    south bigint NOT NULL,
    east bigint NOT NULL,
    north bigint NOT NULL,
    polygons text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    event bytea NOT NULL
);


--
-- Name: place_succession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_succession (
    from_place bytea NOT NULL,
    to_place bytea NOT NULL,
    on_day bigint NOT NULL,
    extent bigint NOT NULL,
    clock bigint NOT NULL,
    event bytea NOT NULL,
    CONSTRAINT place_succession_extent_check CHECK ((extent = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: place_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_version (
    place bytea NOT NULL,
    since bigint NOT NULL,
    until bigint,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    name_en text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    level bigint NOT NULL,
    parent bytea,
    population bigint,
    lat_e6 bigint,
    lon_e6 bigint,
    area_m2 bigint,
    clock bigint NOT NULL,
    event bytea NOT NULL,
    CONSTRAINT place_version_level_check CHECK ((level = ANY (ARRAY[(0)::bigint, (1)::bigint, (2)::bigint])))
);


--
-- Name: place_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.place_word (
    word text NOT NULL COLLATE pg_catalog."C",
    place bytea NOT NULL,
    since bigint NOT NULL
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    plan bytea NOT NULL,
    place bytea,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: practised_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.practised_day (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    scenario text NOT NULL COLLATE pg_catalog."C",
    practised_on bigint NOT NULL,
    unaided bigint NOT NULL,
    CONSTRAINT practised_day_unaided_check CHECK ((unaided = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.progress (
    scope bytea NOT NULL,
    indicator bigint NOT NULL,
    enrolled bigint NOT NULL,
    attended bigint NOT NULL,
    completed bigint NOT NULL,
    declared bigint NOT NULL,
    practised bigint NOT NULL,
    witnessed bigint NOT NULL,
    observed bigint NOT NULL,
    retained bigint NOT NULL,
    recorded bigint NOT NULL
);


--
-- Name: projection; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.projection (
    name text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    complete bigint NOT NULL,
    CONSTRAINT projection_complete_check CHECK ((complete = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: register_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_code (
    source bytea NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    person bytea NOT NULL
);


--
-- Name: register_help; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_help (
    place bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    phone text NOT NULL COLLATE pg_catalog."C",
    hours text COLLATE pg_catalog."C",
    published_at bigint NOT NULL
);


--
-- Name: register_identity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_identity (
    hash bytea NOT NULL,
    person bytea NOT NULL
);


--
-- Name: register_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_person (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    folded text NOT NULL COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    changed_at bigint NOT NULL,
    born bigint
);


--
-- Name: register_trace; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_trace (
    commune bytea NOT NULL,
    event bytea NOT NULL,
    person bytea NOT NULL,
    trace text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: register_visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_visit (
    commune bytea NOT NULL,
    event bytea NOT NULL,
    person bytea,
    note text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: register_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_word (
    commune bytea NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    person bytea NOT NULL
);


--
-- Name: residential_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.residential_group (
    residential_group bytea NOT NULL,
    since bigint NOT NULL,
    commune bytea NOT NULL,
    local_key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    lat_e6 bigint,
    lon_e6 bigint,
    clock bigint NOT NULL,
    event bytea NOT NULL
);


--
-- Name: residential_group_end; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.residential_group_end (
    residential_group bytea NOT NULL,
    on_day bigint NOT NULL,
    into_group bytea,
    clock bigint NOT NULL,
    event bytea NOT NULL
);


--
-- Name: rights_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_answer (
    commune bytea NOT NULL,
    request bytea NOT NULL,
    step text NOT NULL COLLATE pg_catalog."C",
    person bytea NOT NULL,
    answered_on bigint NOT NULL,
    author bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: rights_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rights_request (
    commune bytea NOT NULL,
    request bytea NOT NULL,
    person bytea NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    received_on bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    token bytea NOT NULL,
    account bytea,
    person bytea,
    csrf text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    ends_at bigint NOT NULL
);


--
-- Name: session_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_plan (
    session bytea NOT NULL,
    place bytea NOT NULL,
    starts_at bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: session_present; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_present (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    session bytea NOT NULL
);


--
-- Name: stream; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stream (
    stream bigint NOT NULL,
    node bytea NOT NULL,
    epoch bigint NOT NULL,
    own bigint NOT NULL,
    CONSTRAINT stream_own_check CHECK ((own = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: stream_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stream_key (
    stream bigint NOT NULL,
    seed bytea NOT NULL
);


--
-- Name: target; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target (
    target bytea NOT NULL,
    plan bytea,
    place bytea,
    body text COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit (
    place bytea NOT NULL,
    visit bytea NOT NULL,
    person bytea,
    outcome text NOT NULL COLLATE pg_catalog."C",
    visited_on bigint NOT NULL,
    next_on bigint,
    wants text NOT NULL COLLATE pg_catalog."C",
    author bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('\x01a2162d1b5e701990c3b548d303f136', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$GIftHRjwSHRBvCPklY0JUQ$pAWRTtmKPbgrS2kZY12dBxJ5JqohkVXPy9u9XhhVvRY', 'leader', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 0, 1795668384625),
	('\x01a2162d1d6577e2aefd3e33d29dc647', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$841T1oqTig7BlfdixUVb2g$oNoEzG/ZdmW9OSTcUaicUOcYve3FwaoxDwlyQDq1RuU', 'officer', '\x68b9c90276c886c3a66d4448d8a067dc', 0, 1795668385127);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES
	('\x01a2162d1b807ba183e024df22a7b4b1', 1795668384640, '\x01a2162d1b5e701990c3b548d303f136', 'account added', 'leader'),
	('\x01a2162d1d6979a5b3c32dd96376eea9', 1795668385129, '\x01a2162d1d6577e2aefd3e33d29dc647', 'account added', 'officer');


--
-- Data for Name: backup; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: card; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES
	(1, 117680923442020352, 1, 2, 1, 1, 1);


--
-- Data for Name: classroom; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: classroom_seat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.erasure VALUES
	('\x73cf56ce0a124daeb6abdd8d3c835349', 1795668387436);


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES
	(1, 1, '\xa1cbe84aea2386199dfb42e22365b46e', 'place.opened', 1, 117680923182301184, 1795668383468, 1795668383519, NULL, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, '{"place":"68b9c902-76c8-86c3-a66d-4448d8a067dc","code":"01","name":"Thành phố Hà Nội","kind":"Thành phố","level":"province","nameEn":"Hanoi City","population":8718000,"latE6":21000100,"lonE6":105698000,"areaM2":3359800000}', '\x6c378907e0b4cc570f1cd99a008c6c949408506870f7429e98847b62d637f47b'),
	(1, 2, '\x73646f46f9e38cfab5a79aa7a91fdd37', 'place.opened', 1, 117680923182563328, 1795668383468, 1795668383523, NULL, '\xe0eecf77c61581eca849e53bad29b445', NULL, '{"place":"e0eecf77-c615-81ec-a849-e53bad29b445","code":"22","name":"Tỉnh Quảng Ninh","kind":"Tỉnh","level":"province","nameEn":"Quang Ninh Province","population":1429841,"latE6":21264200,"lonE6":107223000,"areaM2":6207900000}', '\xeb7aba2c24bf644290bad017ec1e28e2f88c02eea01d9f74053f762fd97022df'),
	(1, 3, '\x7992602ed7f286b196f9f130cf65809a', 'place.opened', 1, 117680923182891008, 1795668383468, 1795668383528, NULL, '\x7066c9a3f6cc85a4921395fec130aafa', NULL, '{"place":"7066c9a3-f6cc-85a4-9213-95fec130aafa","code":"38","name":"Tỉnh Thanh Hóa","kind":"Tỉnh","level":"province","nameEn":"Thanh Hoa Province","population":3760650,"latE6":20046800,"lonE6":105317000,"areaM2":11114700000}', '\xd6154fbef90b345533387243d346aaa575ac9d14ecc92d769981419511e00f55'),
	(1, 4, '\xdbffb03de2e2838682a45fab657d7740', 'place.opened', 1, 117680923183284224, 1795668383468, 1795668383534, NULL, '\x6fe4c9e160b9835686b6aba5b5f6288d', NULL, '{"place":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","code":"001","name":"Quận Ba Đình","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xc0ae1b9ef1bc52813ae5a5fc23fe2f4f50044e820d53dd69d7b6ad572ce3bb5c'),
	(1, 5, '\xe886109decbe8ee2a9b21a8546af909c', 'place.opened', 1, 117680923183284225, 1795668383468, 1795668383534, NULL, '\x59860d87bada827da82e7f30f598fd22', NULL, '{"place":"59860d87-bada-827d-a82e-7f30f598fd22","code":"002","name":"Quận Hoàn Kiếm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xdc6c1843695ad60a8e2f2be2bf33e34b8fea828921cc06b4fea880c7ddbea72e'),
	(1, 6, '\x43d28dc320f58d1f979102b7c22b5595', 'place.opened', 1, 117680923183284226, 1795668383468, 1795668383534, NULL, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, '{"place":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","code":"003","name":"Quận Tây Hồ","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xb5430ea370c335a8d72c8f6d64afe63bfe4b57b7a803f2ffc5c0bbeda451deaf'),
	(1, 7, '\xf1ba6aeea7098549a37ffa0bb614a50d', 'place.opened', 1, 117680923183284227, 1795668383468, 1795668383534, NULL, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, '{"place":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","code":"004","name":"Quận Long Biên","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xacc1a46741ff408c6c9ec7ddf6ff0415d53ec0174e1e61ac1af9f16171d835dc'),
	(1, 8, '\x195c58d30d8289118a12eb4e6432bc8f', 'place.opened', 1, 117680923183284228, 1795668383468, 1795668383534, NULL, '\x229afabafd40852387759304992f0d35', NULL, '{"place":"229afaba-fd40-8523-8775-9304992f0d35","code":"005","name":"Quận Cầu Giấy","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xc62a65bc5f598040bc62c48afa7e225bbc77dfe0e3d6dda545c6189f2aa9bbec'),
	(1, 9, '\xd8e7066dd38a814e8c8a8ed47599f4b0', 'place.opened', 1, 117680923183349760, 1795668383468, 1795668383535, NULL, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, '{"place":"5295e042-b1cf-8a54-8d1a-e05d235c9283","code":"007","name":"Quận Hai Bà Trưng","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x5bb0af44ddb038b244ce702f795596054cbf4aea2023e0361e84998a67f22362'),
	(1, 10, '\x75a166d7a42a87fe85130ea565c97c97', 'place.opened', 1, 117680923183349761, 1795668383468, 1795668383535, NULL, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, '{"place":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","code":"021","name":"Quận Bắc Từ Liêm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x223dcf46febf9be1a3833a302a447aa1f858ca2cd7847212082679ea9ad1c5b1'),
	(1, 11, '\x5ebf4ccfae8d86f19acffd545638123d', 'place.opened', 1, 117680923183349762, 1795668383468, 1795668383535, NULL, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, '{"place":"2262236e-b5ac-886c-b44c-5878726f1aaa","code":"193","name":"Thành phố Hạ Long","kind":"Thành phố","level":"district","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validTo":"2025-06-30"}', '\xbb594d73fab5fe531cdb215fac3338f004d412597e4d3f520170661f0d8a1cc3'),
	(1, 12, '\xc865e504e97786839e658b5103e945ab', 'place.opened', 1, 117680923183349763, 1795668383468, 1795668383535, NULL, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, '{"place":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","code":"380","name":"Thành phố Thanh Hóa","kind":"Thành phố","level":"district","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validTo":"2025-06-30"}', '\x5c44bf2fed90084198a71e6c67b96617949629f1cbc4a7338863b7b2f2214b54'),
	(1, 13, '\xd0a0e545f1a3840ab8d6ea177b3ce812', 'place.opened', 1, 117680923183349764, 1795668383468, 1795668383535, NULL, '\xd9b231894ea2865eb01b9cfbe71cd0c5', NULL, '{"place":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","code":"00001","name":"Phường Phúc Xá","kind":"Phường","level":"commune","parent":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","validTo":"2025-06-30"}', '\xc5ad5462d7d29bcedf9c97ebfaada42c18bfb353ba2a67e0e077012468581d0a'),
	(1, 14, '\xa9386fe18c138b71813384f1a9972a9b', 'place.opened', 1, 117680923183349765, 1795668383468, 1795668383535, NULL, '\x600625b3ab848facaf133438f8358866', NULL, '{"place":"600625b3-ab84-8fac-af13-3438f8358866","code":"00037","name":"Phường Phúc Tân","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}', '\xe83b82c6edd98019245c0d8ed735753aa0a21aeae3e1ffb8b725529078ed10e5'),
	(1, 15, '\xcabd19e7491e89e09989851da6db97f4', 'place.opened', 1, 117680923183349766, 1795668383468, 1795668383535, NULL, '\xa87605da61d585ae8d622a5a53626e94', NULL, '{"place":"a87605da-61d5-85ae-8d62-2a5a53626e94","code":"00067","name":"Phường Chương Dương","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}', '\x760ca2dfb1a51e2701f12f05634d5c3d9119f3307353c3589e86ed8fa34e776e'),
	(1, 16, '\x0534c5d0f6a684cf8b6dc4383a964693', 'place.opened', 1, 117680923183611904, 1795668383468, 1795668383539, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"place":"9d7af793-590f-8d42-8b11-70bcefad5534","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x4b838c8f17836f4dc8eff574f7fbb512a25cb2e05461f2416c9457a8e66ee3ab'),
	(1, 17, '\xe076d8a2c568848ebcf4318c1edb4372', 'place.opened', 1, 117680923183611905, 1795668383468, 1795668383539, NULL, '\x51a12f54e287837184e3ed4087ed4c50', NULL, '{"place":"51a12f54-e287-8371-84e3-ed4087ed4c50","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","nameEn":"Phu Thuong Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":39322,"latE6":21086000,"lonE6":105802000,"areaM2":7210000}', '\xf0fb0c7f9093889dfa1cfc25aa51a6096a3d2767017204059ab3cf1da0f4f4b4'),
	(1, 18, '\xf5bd7d74a7ca8587b440cda8fe31dcfb', 'place.opened', 1, 117680923183677440, 1795668383468, 1795668383540, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"place":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","code":"00094","name":"Phường Nhật Tân","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x175ddf7ba98cde4e5ddc8559ce87362f56a968388e03565d3e0a037ab8835071'),
	(1, 19, '\x9b027b7198738df6982f673790ce0aeb', 'place.opened', 1, 117680923183742976, 1795668383468, 1795668383541, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"place":"dca64a95-6623-8022-abd4-7817499392a3","code":"00097","name":"Phường Tứ Liên","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xe2dd1bbf471515f01ce94e98557be54c2015a88cc5e879017e1e97ac6f529ff6'),
	(1, 20, '\x403a6cb98e148d57ba142070a86ef35a', 'place.opened', 1, 117680923183808512, 1795668383468, 1795668383542, NULL, '\xf9c2e7cf7fa98fc2adc75a0077c8270a', NULL, '{"place":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","code":"00097","name":"Phường Hồng Hà","kind":"Phường","level":"commune","nameEn":"Hong Ha Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":123282,"latE6":21056700,"lonE6":105845000,"areaM2":15090000}', '\x791441da951d8527adb3e664ad01be8d5da41ff28980af83863f8dbfadefe8bc'),
	(1, 85, '\xe1c90ee1ff4a82569ddf822cdf4086aa', 'place.succeeded', 1, 117680923185119236, 1795668383468, 1795668383562, NULL, '\x600625b3ab848facaf133438f8358866', NULL, '{"from":"600625b3-ab84-8fac-af13-3438f8358866","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\xe38fc331b5b4287cc5f33356feccd701039ff94154ee2d678600f33dc0a8f13a'),
	(1, 21, '\x711100cbc95e8e8ca339958ef78be0fa', 'place.opened', 1, 117680923183874048, 1795668383468, 1795668383543, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"place":"6b538067-313d-8091-b0d6-917f682cbe88","code":"00100","name":"Phường Quảng An","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xa891e5d838882d281bc9599121ff05476935297404e364843831b32b2e6b77fc'),
	(1, 22, '\x2a8badf4d1d88eb5b22e1ffd680d2505', 'place.opened', 1, 117680923183939584, 1795668383468, 1795668383544, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"place":"226a836f-b04f-8449-8af7-5cac6b28560a","code":"00103","name":"Phường Xuân La","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x9447e106adaa02d93b7215d9ce3bb410419bea287f74fdc166ef0b7f2996e7ff'),
	(1, 23, '\x15b4c757de5b87e7ab7865f8c71eb1e7', 'place.opened', 1, 117680923183939585, 1795668383468, 1795668383544, NULL, '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"place":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","code":"00103","name":"Phường Tây Hồ","kind":"Phường","level":"commune","nameEn":"Tay Ho Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}', '\x1e0a12f955c18ad0bc70d90326a62f5ef77075c08e6b06faf1c82a431864103c'),
	(1, 24, '\x05404dfa963f893c84ce22031650f26e', 'place.opened', 1, 117680923184005120, 1795668383468, 1795668383545, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"place":"3a1ba09c-6c40-8a46-a380-30955b3a53db","code":"00106","name":"Phường Yên Phụ","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xe23c5f1e3554015c6e42d5cc25fef2da54b0ec4285cca1fc05ad168e531d1855'),
	(1, 25, '\x0948e46913fc846d83f0a5a45340cabd', 'place.opened', 1, 117680923184005121, 1795668383468, 1795668383545, NULL, '\x63e63718618084ccba7f21f7061001f5', NULL, '{"place":"63e63718-6180-84cc-ba7f-21f7061001f5","code":"00109","name":"Phường Bưởi","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x066d20146aa2e2961ba61b249119a30d61b3ab3682af6b6540e46d267d48ac31'),
	(1, 26, '\xa270d94c24798cc5ac0491f805328429', 'place.opened', 1, 117680923184070656, 1795668383468, 1795668383546, NULL, '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', NULL, '{"place":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","code":"00112","name":"Phường Thụy Khuê","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x62542bc76c5061a5b94b25f74bb4b91db33971b3cfe4885c7f3486b440c2653a'),
	(1, 27, '\x851bc6e2cadc827eb79ed52b954d7aa1', 'place.opened', 1, 117680923184136192, 1795668383468, 1795668383547, NULL, '\x52dce4d3861883b7be7c1bb32ee4ab87', NULL, '{"place":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","code":"00118","name":"Phường Ngọc Thụy","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}', '\xb6fc9520a14fbfc61eba010a125529c5181130aa25d7dddce9361b52008aaebc'),
	(1, 28, '\x71a7135b1f5b85079fcd3af8f9d7f189', 'place.opened', 1, 117680923184136193, 1795668383468, 1795668383547, NULL, '\x2f16ce3780be8a3cb6f13df2e355b2c7', NULL, '{"place":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","code":"00139","name":"Phường Bồ Đề","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}', '\x09160a7f21c0a1569ff36c5d058014d19b9dac14ee1ffe55f20735dbfae1d8f6'),
	(1, 29, '\x1acf0279626c8327b8fabb6a7bc55c8f', 'place.opened', 1, 117680923184201728, 1795668383468, 1795668383548, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"place":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","code":"00157","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x54af1e571c8f94fe6aa6580ffaa7aba5a93b387b80b9be216da70931687ee43f'),
	(1, 30, '\x263fc65e8b3a842b960e439faadbb949', 'place.opened', 1, 117680923184201729, 1795668383468, 1795668383548, NULL, '\x67e8d5f03b028ffb9050a16d27610ddc', NULL, '{"place":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","code":"00160","name":"Phường Nghĩa Tân","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x6a5c8eeaa813961c1d03a2748e27050201adde9bd2f2da72c0eef2a3f30983b2'),
	(1, 31, '\x3dd9b7bf0fea8c2c813bbea0d1d50035', 'place.opened', 1, 117680923184201730, 1795668383468, 1795668383548, NULL, '\x765341818bfd87e3b72dede0aca91388', NULL, '{"place":"76534181-8bfd-87e3-b72d-ede0aca91388","code":"00160","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","nameEn":"Nghia Do Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":125568,"latE6":21045100,"lonE6":105794000,"areaM2":4340000}', '\x2605c4ca8cbde555cdeb3f7f290664108c0e1fef7e3dee9f60eeeb792f589793'),
	(1, 32, '\xa8c6b41371ef89eda192854064881d61', 'place.opened', 1, 117680923184201731, 1795668383468, 1795668383548, NULL, '\xbf16abd791d583c7bb5acf772163294f', NULL, '{"place":"bf16abd7-91d5-83c7-bb5a-cf772163294f","code":"00163","name":"Phường Mai Dịch","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x73a5d8d64a01607fe051835698cee11224babacaf9b4eaef71ec29defda1d264'),
	(1, 33, '\xe6855e3ed4a687908dbef9850f625157', 'place.opened', 1, 117680923184201732, 1795668383468, 1795668383548, NULL, '\x6ad5c2ec26ce8da4bff5d149c184de00', NULL, '{"place":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","code":"00166","name":"Phường Dịch Vọng","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\xb22039537f0a5803b2d58eeac7f5e4e9debc9314767d990979e08eebf5465862'),
	(1, 34, '\x7b0210af38ed81a8840ed2639354156f', 'place.opened', 1, 117680923184267264, 1795668383468, 1795668383549, NULL, '\x1b2d4f1471c386109b774c3e861e64fa', NULL, '{"place":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","code":"00167","name":"Phường Dịch Vọng Hậu","kind":"Phường","level":"commune","nameEn":"Dich Vong Hau Commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\xeacdd086533b26efa181938e0554d8f9cdcb808711f67ab905ff99aaa55d4827'),
	(1, 35, '\x05ba73b6c14085319417e148ae4a653e', 'place.opened', 1, 117680923184267265, 1795668383468, 1795668383549, NULL, '\x3313108e89fb8de09e7648e4e3940726', NULL, '{"place":"3313108e-89fb-8de0-9e76-48e4e3940726","code":"00169","name":"Phường Quan Hoa","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x57ae702e4a1caf7d29a8180b36e33b22179e8defce84e6833caa58fe28017e69'),
	(1, 36, '\xbea277f23a4084f0ba00fec9082e4e7c', 'place.opened', 1, 117680923184267266, 1795668383468, 1795668383549, NULL, '\x2816b6bbb2cb8de0a32491f95ea8cd67', NULL, '{"place":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","code":"00244","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}', '\x369de0d0f22f6b351fbdafe81e01099285375e09261351b01a69ec68503a0c0c'),
	(1, 37, '\x96ad160433ca8fb5a9325ef3f5fced1f', 'place.opened', 1, 117680923184267267, 1795668383468, 1795668383549, NULL, '\x00e6ef5b40078ec18139094ccccba028', NULL, '{"place":"00e6ef5b-4007-8ec1-8139-094ccccba028","code":"00268","name":"Phường Thanh Lương","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}', '\xaf03cb8306eecfbfe11a11c284bd22b245633f4024258b4bd32159bd0e69c935'),
	(1, 38, '\xe06bbc7d738b86ce9ea8d5963e17fcd7', 'place.opened', 1, 117680923184267268, 1795668383468, 1795668383549, NULL, '\x3c72c4ed041e89daa7203c39aa1b2c0c', NULL, '{"place":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","code":"00601","name":"Phường Đông Ngạc","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x0a0efd1f6bf4a630608b83fa86d9d62458173c685807df26e740b9c3454fc374'),
	(1, 39, '\x1f65742a91f08389b71c7aa5fa067a0b', 'place.opened', 1, 117680923184332800, 1795668383468, 1795668383550, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"place":"d1fddbda-95a4-8713-93c5-ee93edb1778f","code":"00610","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x89b396739281ef01af476a6475fbead066e6afe663d8e1b98f2373e43ba63a79'),
	(1, 40, '\xc1035abd59d48f4b8646c91c0a5d5d25', 'place.opened', 1, 117680923184332801, 1795668383468, 1795668383550, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"place":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","code":"00611","name":"Phường Xuân Tảo","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x47cf2e5717c320706cb52637e43aad2242f6fea6995f66c3f1e2f38180704ee4'),
	(1, 86, '\x8b47db57d81b85ddb2e7de4f7c8291e5', 'place.succeeded', 1, 117680923185119237, 1795668383468, 1795668383562, NULL, '\x61a3d2fab82c8447878a730dbf3062f4', NULL, '{"from":"61a3d2fa-b82c-8447-878a-730dbf3062f4","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xc221d97a5eeeb269f27f5f70c334ae0f1b835b3210c4ec630c10b385b0aec25c'),
	(1, 41, '\x30c10a30ee9c8a37af40941b925a5d71', 'place.opened', 1, 117680923184332802, 1795668383468, 1795668383550, NULL, '\x0351b18e396e83d9b91f6eff2b77b79b', NULL, '{"place":"0351b18e-396e-83d9-b91f-6eff2b77b79b","code":"00611","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","nameEn":"Xuan Dinh Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":48658,"latE6":21064500,"lonE6":105795000,"areaM2":5460000}', '\xd5a693bb2b4e9f6ee2f93aacb8bad026625a9e6cec226b3aa80b00f17630fe66'),
	(1, 42, '\x141768dff50e84fd83fde14297bb36a6', 'place.opened', 1, 117680923184332803, 1795668383468, 1795668383550, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"place":"530d5f16-7296-899e-9cf3-47fd310cbbff","code":"00616","name":"Phường Cổ Nhuế 1","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x7116185a670dc860decc0f173847abefff2cdd36ca946c3787b75d866dced2d4'),
	(1, 43, '\xec66f96a30468fb9b062f4104075d067', 'place.opened', 1, 117680923184332804, 1795668383468, 1795668383550, NULL, '\x6f620d1b8ceb8796a80223f7a208fff6', NULL, '{"place":"6f620d1b-8ceb-8796-a802-23f7a208fff6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x8089f842a4739b21d37eeda438f1f109067fdb017e4b3fef8b84e04d3bdeff54'),
	(1, 44, '\x9d604be7c0ea8fbeb504bca0860a0166', 'place.opened', 1, 117680923184398336, 1795668383468, 1795668383551, NULL, '\x5a1bb185b27a8c99b738b983e4b274f6', NULL, '{"place":"5a1bb185-b27a-8c99-b738-b983e4b274f6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","nameEn":"Bai Chay Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":42018,"latE6":20961700,"lonE6":107029000,"areaM2":25390000}', '\x7330c60369330ef4210a1c68817558024ff17f048d4e388e9a03038bedd12276'),
	(1, 45, '\x1b3793908e9f84feb32a3550f6431c3b', 'place.opened', 1, 117680923184398337, 1795668383468, 1795668383551, NULL, '\x7129b08d994a85ca97aa3f797ecca99b', NULL, '{"place":"7129b08d-994a-85ca-97aa-3f797ecca99b","code":"06679","name":"Phường Hùng Thắng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x820967e6f852be7e6c4997776b0c2fbf6b3e6b9516c9c85656101ca73c475159'),
	(1, 46, '\xa96077e808dd8a8188504a0bdf1ad2ee', 'place.opened', 1, 117680923184463872, 1795668383468, 1795668383552, NULL, '\xef41b8959d928034a91e47b2e028ac36', NULL, '{"place":"ef41b895-9d92-8034-a91e-47b2e028ac36","code":"06685","name":"Phường Trần Hưng Đạo","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x28ed444d37b9d450e60e09f991a561bc8be1574378073db7d52e7b0316baeb30'),
	(1, 47, '\x50c11d02616e8a0ba9038dd644266c7f', 'place.opened', 1, 117680923184463873, 1795668383468, 1795668383552, NULL, '\x6d330170cf7c89698850894800ec412c', NULL, '{"place":"6d330170-cf7c-8969-8850-894800ec412c","code":"06685","name":"Phường Hồng Gai","kind":"Phường","level":"commune","nameEn":"Hong Gai Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":51333,"latE6":20948500,"lonE6":107046200,"areaM2":5000000}', '\x8365948c30007b94dfeeb8effe617848a223d4ce2b0f9d4adf1bfe54b27299b8'),
	(1, 48, '\x82952e7342138947b75f09c660285067', 'place.opened', 1, 117680923184463874, 1795668383468, 1795668383552, NULL, '\xae16016a5c5e837c951eddef2a1637e1', NULL, '{"place":"ae16016a-5c5e-837c-951e-ddef2a1637e1","code":"06688","name":"Phường Hồng Hải","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x88aac0511f0275b222634bca88ff8b7decc424e17c5da31bfbf11067b7c37384'),
	(1, 49, '\x3df49bde1ce981e6836eb19b60645e85', 'place.opened', 1, 117680923184463875, 1795668383468, 1795668383552, NULL, '\xbc4518da643b8654a643c6d6214d04d8', NULL, '{"place":"bc4518da-643b-8654-a643-c6d6214d04d8","code":"06688","name":"Phường Hạ Long","kind":"Phường","level":"commune","nameEn":"Ha Long Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":52905,"latE6":20962600,"lonE6":107045800,"areaM2":6080000}', '\x0d0dc1f2698f269bb4bb14081ac8c0555129634b36a7e1bc8ecb35430c37cc0d'),
	(1, 50, '\xcd7e86e0592a80cc814b715b7edba9a7', 'place.opened', 1, 117680923184463876, 1795668383468, 1795668383552, NULL, '\x20fd75450e7f83c6977bf6be664a3c6f', NULL, '{"place":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","code":"06691","name":"Phường Hồng Gai","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\xd94eb2d00e9c20a1dd8f29c347edc63d4822155ce8117d0db031340cd844b511'),
	(1, 51, '\xcdf9b22f402f85f0b3bdcfe7cec19504', 'place.opened', 1, 117680923184529408, 1795668383468, 1795668383553, NULL, '\xb11dc3ce933f8251878aee5356ccecfc', NULL, '{"place":"b11dc3ce-933f-8251-878a-ee5356ccecfc","code":"06694","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\xf3930d71d446a81882ea346ea5aceeea7bc421e5677c1e66c8600a827afa66d7'),
	(1, 52, '\x90b2af383f1585c4a26eff2eef853b16', 'place.opened', 1, 117680923184529409, 1795668383468, 1795668383553, NULL, '\x5575ae35a81d8bcfbbef574d6908fd09', NULL, '{"place":"5575ae35-a81d-8bcf-bbef-574d6908fd09","code":"06697","name":"Phường Hồng Hà","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x3158b03fc7b70f1859b3a6ee508bccacf86bbf1e79d5bfef4331cfca1418575a'),
	(1, 53, '\x5974696ecb1a82438bd954cd9b3dde71', 'place.opened', 1, 117680923184529410, 1795668383468, 1795668383553, NULL, '\x6339709fadd38a30bd9e6c3b6f212f43', NULL, '{"place":"6339709f-add3-8a30-bd9e-6c3b6f212f43","code":"14758","name":"Phường Đông Thọ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x55deb24f457a6651c3fb1f9933b491807b9e6ae8ea1e8326281bcd896a26c4c9'),
	(1, 54, '\x1a2f61dfabcb88d0aeee6960a1499991', 'place.opened', 1, 117680923184529411, 1795668383468, 1795668383553, NULL, '\xfe1d51c8ccab8741a449163dcd1dcd05', NULL, '{"place":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","code":"14764","name":"Phường Trường Thi","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x141f27a19f178bfd9f4d27814d8c6ea83979829e42066cf2eabda4ff1a5f45fc'),
	(1, 55, '\x4c470c0ceeef81359eb3cc88d8dbaa8a', 'place.opened', 1, 117680923184594944, 1795668383468, 1795668383554, NULL, '\xe515e8eafab58e9eb008cca48f055908', NULL, '{"place":"e515e8ea-fab5-8e9e-b008-cca48f055908","code":"14767","name":"Phường Điện Biên","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xc2595939b1b07b3325242eb195bb730fbb4b26678fbe6592a5bdc3dcb712a407'),
	(1, 56, '\x361b096fa9738c2884222f70062968d4', 'place.opened', 1, 117680923184594945, 1795668383468, 1795668383554, NULL, '\x14d973f623ad8d258bb5893a40104db7', NULL, '{"place":"14d973f6-23ad-8d25-8bb5-893a40104db7","code":"14770","name":"Phường Phú Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x642bdf6cf7fba131af25669822286292118ba4893a9f9b951e6ac54bf9339027'),
	(1, 57, '\x64a1a675e8c6879f94c10b674bba3442', 'place.opened', 1, 117680923184660480, 1795668383468, 1795668383555, NULL, '\xbc19506f088d8f778259c5908c3cbf56', NULL, '{"place":"bc19506f-088d-8f77-8259-c5908c3cbf56","code":"14773","name":"Phường Lam Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x256b85f77270cc62525869add546481c48fca24b541bcefe9406dcc6e8688981'),
	(1, 58, '\x3d15e7290e7f86f3938b5bba13c2c382', 'place.opened', 1, 117680923184660481, 1795668383468, 1795668383555, NULL, '\x266f4ec3fd0b8fd4a192983f63cee900', NULL, '{"place":"266f4ec3-fd0b-8fd4-a192-983f63cee900","code":"14776","name":"Phường Ba Đình","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x3190c071041cbdeac7a9a5e84a753488ec74b2b0038d5b7de5ed865bcddbd403'),
	(1, 59, '\x5f83c9f07ac88b639777c087f341ce56', 'place.opened', 1, 117680923184660482, 1795668383468, 1795668383555, NULL, '\x86b84a0fa09985228789190d0ecbad56', NULL, '{"place":"86b84a0f-a099-8522-8789-190d0ecbad56","code":"14779","name":"Phường Ngọc Trạo","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x0188a851201c297efcca21f9fc5a6a3d164da6ebfcec8399028f6e097824ed86'),
	(1, 60, '\x84f1cb05ee2e83728c21d337a7f1cfe7', 'place.opened', 1, 117680923184660483, 1795668383468, 1795668383555, NULL, '\x61a3d2fab82c8447878a730dbf3062f4', NULL, '{"place":"61a3d2fa-b82c-8447-878a-730dbf3062f4","code":"14782","name":"Phường Đông Vệ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x858fe77078ee8de0f3fd9051bbc4603ffc55326b35be508fe465923873002e54'),
	(1, 61, '\xdabedcd6d2848383a7e5ced8ac326c60', 'place.opened', 1, 117680923184726016, 1795668383468, 1795668383556, NULL, '\xed60572f692989d18f1a3473da0efe00', NULL, '{"place":"ed60572f-6929-89d1-8f1a-3473da0efe00","code":"14785","name":"Phường Đông Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x9dd576dad34b5eb1003c86bcf6944564efc9797a116171037dff3c7c09ec8964'),
	(1, 62, '\x5768add3cc268dbe8ad66e0ef1f779df', 'place.opened', 1, 117680923184791552, 1795668383468, 1795668383557, NULL, '\x623469f4f48a80d899d7e3e972eb5a76', NULL, '{"place":"623469f4-f48a-80d8-99d7-e3e972eb5a76","code":"14794","name":"Phường Đông Hương","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xda09d3a4b5bbae585fe8803c4f93b3b4ab81905c3b0b32c929cbcba0dfa30459'),
	(1, 63, '\xf3bd37d7906e85488d671d5ba68d606e', 'place.opened', 1, 117680923184857088, 1795668383468, 1795668383558, NULL, '\xf688358d9ffe8d93badffa6bcf2eabdd', NULL, '{"place":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","code":"14797","name":"Phường Đông Hải","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xf34e1ce279b4d2f09234d81abae6d1fbda113c8d526f60fb506d5b6e71cd4f98'),
	(1, 64, '\xc325456ded398a92ac9d219a1e27f3a9', 'place.opened', 1, 117680923184857089, 1795668383468, 1795668383558, NULL, '\x07b5c25a661c8dca9a39e0e2d46b247e', NULL, '{"place":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","code":"14797","name":"Phường Hạc Thành","kind":"Phường","level":"commune","nameEn":"Hac Thanh Ward","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validFrom":"2025-07-01","population":197142,"latE6":19802800,"lonE6":105789000,"areaM2":24630000}', '\xf9f7545c60e402544a0f396d68653de54c0c5118ef8c3b6282f1a73c3f993d14'),
	(1, 65, '\xccacdc5a35f5861da034455b584ca07c', 'place.opened', 1, 117680923184857090, 1795668383468, 1795668383558, NULL, '\x70e4c408864385bdb77f29d835f14399', NULL, '{"place":"70e4c408-8643-85bd-b77f-29d835f14399","code":"16435","name":"Phường An Hưng","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x040d2751dbc4ccb692af95f1bac22b1a77e55dc8fae1a8dab27c0f77d4948422'),
	(1, 66, '\xc87e8157fee48961936bb2977c7c6d61', 'place.succeeded', 1, 117680923184857091, 1795668383468, 1795668383558, NULL, '\x00e6ef5b40078ec18139094ccccba028', NULL, '{"from":"00e6ef5b-4007-8ec1-8139-094ccccba028","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x9f39cc81c25b6db06652de8b4eb74ea966e1ec20a5fa4b6d493b1690fb510b73'),
	(1, 67, '\x7ef76138b9b18962a66d40cdaf29ec78', 'place.succeeded', 1, 117680923184922624, 1795668383468, 1795668383559, NULL, '\x14d973f623ad8d258bb5893a40104db7', NULL, '{"from":"14d973f6-23ad-8d25-8bb5-893a40104db7","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x8f84490bac7b62d2c89987943776edbcb20fa1b100d7f9b27ca8a3ccf48c8fca'),
	(1, 68, '\x908ab74b82eb82d3989ec9e0fb715318', 'place.succeeded', 1, 117680923184922625, 1795668383468, 1795668383559, NULL, '\x1b2d4f1471c386109b774c3e861e64fa', NULL, '{"from":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x7500644d19da5ed846068a7f4857945b8dbdaa5c443016e095a8526023061dd1'),
	(1, 69, '\x477e84a2740185b59922d3e924adbb9a', 'place.succeeded', 1, 117680923184988160, 1795668383468, 1795668383560, NULL, '\x20fd75450e7f83c6977bf6be664a3c6f', NULL, '{"from":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\xdd0ca7a4a9943b79f3b6721f70e5934e522eff1d5308f29dde0f4bf274aeaca1'),
	(1, 70, '\x4ba395a17f16851190bd480c13a2de19', 'place.succeeded', 1, 117680923184988161, 1795668383468, 1795668383560, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\xd3aa8e950ab08d1675114534b4ffc0086dbf3c1307789511d4a0c471769c819e'),
	(1, 71, '\x998337b4238087c1b70ec80c0be07f83', 'place.succeeded', 1, 117680923184988162, 1795668383468, 1795668383560, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x985c6d004ce5039f802310a16bb32c5d5a0054f716d5936853d1efdc98abbd9d'),
	(1, 72, '\xa39c0c132934864493fe613f4a9c89b6', 'place.succeeded', 1, 117680923184988163, 1795668383468, 1795668383560, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\xfc5a0b69ed61cb0ec0ba15508ac5622c427a1bb8b60965d8b67f784fc3a24e5f'),
	(1, 73, '\x2bdc4ae069b98464884f4fd35018032d', 'place.succeeded', 1, 117680923184988164, 1795668383468, 1795668383560, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xb8cd3426c58a335858151b77a01f8cace7a37e1342063e5f2f4aa92a48c8bdaf'),
	(1, 74, '\x322d0cb337e68486a0ae09f73546c438', 'place.succeeded', 1, 117680923184988165, 1795668383468, 1795668383560, NULL, '\x266f4ec3fd0b8fd4a192983f63cee900', NULL, '{"from":"266f4ec3-fd0b-8fd4-a192-983f63cee900","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x68c7d7caea16f7df1a4a7ecef2282c966e51e2ecd186f8e5636494d08c0600da'),
	(1, 75, '\x37246a7507ed8b47b24e7af3b1377777', 'place.succeeded', 1, 117680923184988166, 1795668383468, 1795668383560, NULL, '\x2816b6bbb2cb8de0a32491f95ea8cd67', NULL, '{"from":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xef64be4c6abdbec93b5877669747e22e98aae47319ec466daa66016628dc8ea1'),
	(1, 76, '\xa12b4e6eedb68ff99ed4ddff61849dbf', 'place.succeeded', 1, 117680923185053696, 1795668383468, 1795668383561, NULL, '\x2f16ce3780be8a3cb6f13df2e355b2c7', NULL, '{"from":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x7882c14ff00def29ae9eda97e94b4afaf185e240a524129e339cc4a25f816984'),
	(1, 77, '\x08055845e7688b028470f162bbb95c65', 'place.succeeded', 1, 117680923185053697, 1795668383468, 1795668383561, NULL, '\x3313108e89fb8de09e7648e4e3940726', NULL, '{"from":"3313108e-89fb-8de0-9e76-48e4e3940726","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x25d9fe14b5fc0826ad316175aa612edf07f8a5032b76d676e6e7ca9f91fd9b61'),
	(1, 78, '\x94b8077bb9598134815bae714deaa4fd', 'place.succeeded', 1, 117680923185053698, 1795668383468, 1795668383561, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x9f2a2aae34f576b251a7a573c42b0c16abd5c6ac58cec9a331edbd87bbb637a8'),
	(1, 79, '\xd911b9c80c28881f9875d4863bac1946', 'place.succeeded', 1, 117680923185053699, 1795668383468, 1795668383561, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x9c288468574ab46b78f72a8c6f793873e3c50e6bd47c30e9689902409f6e5cbe'),
	(1, 80, '\xebf2cad189e0844d8f468947c8cd9ec5', 'place.succeeded', 1, 117680923185053700, 1795668383468, 1795668383561, NULL, '\x3c72c4ed041e89daa7203c39aa1b2c0c', NULL, '{"from":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x8e02e43c735daea39749760f17077119692b82cce8cd9c1118f9aeae5c388cf0'),
	(1, 81, '\x351f7c9c150486c48d9cc5bef53ff180', 'place.succeeded', 1, 117680923185119232, 1795668383468, 1795668383562, NULL, '\x52dce4d3861883b7be7c1bb32ee4ab87', NULL, '{"from":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xa250035c96d8541d985c8db6c597658de4f8f4cf4305cb837f47adbeec7e694f'),
	(1, 82, '\x7c212c06b59e8bdd9283b4b73abe258b', 'place.succeeded', 1, 117680923185119233, 1795668383468, 1795668383562, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\x4c742a62cbfc48fd1a5d7a15a6c0f3f56626d1fb9f13e7086e220245bd907c00'),
	(1, 83, '\x873a8659a29c871c9b593aa2d7dfa047', 'place.succeeded', 1, 117680923185119234, 1795668383468, 1795668383562, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x47a08304ae7957a51aca53af54f09657707e2360f1bb6c98a95fca6fafd93533'),
	(1, 84, '\xe408967dcc0e845db6596cfc9e369342', 'place.succeeded', 1, 117680923185119235, 1795668383468, 1795668383562, NULL, '\x5575ae35a81d8bcfbbef574d6908fd09', NULL, '{"from":"5575ae35-a81d-8bcf-bbef-574d6908fd09","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}', '\xa22fa4fcfc414fcc3de19bcf379f322040af47b5ba4cf023b10a1a0e0f23f555'),
	(1, 87, '\xd8259c1fbc0e8d2cbf637426bf984a7d', 'place.succeeded', 1, 117680923185119238, 1795668383468, 1795668383562, NULL, '\x623469f4f48a80d899d7e3e972eb5a76', NULL, '{"from":"623469f4-f48a-80d8-99d7-e3e972eb5a76","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xa866455173af69df4476346adce211ad7a0c06403af7256306772de2ec6d52ee'),
	(1, 88, '\xfaf8009df1448672bcae71cc1b7d1b58', 'place.succeeded', 1, 117680923185119239, 1795668383468, 1795668383562, NULL, '\x6339709fadd38a30bd9e6c3b6f212f43', NULL, '{"from":"6339709f-add3-8a30-bd9e-6c3b6f212f43","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x064ceb7f1f06b7654b18c814b8ec30a04ac81e10f4412c6a949d101447cb8537'),
	(1, 89, '\x590c743b294582888bf7efa8f879dabf', 'place.succeeded', 1, 117680923185119240, 1795668383468, 1795668383562, NULL, '\x63e63718618084ccba7f21f7061001f5', NULL, '{"from":"63e63718-6180-84cc-ba7f-21f7061001f5","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"full"}', '\xc74f1a485210f89c87cac4cc4a475ee338a91d6299c6cdeb12d09733883b120a'),
	(1, 90, '\x4694dd776ec38cd0b1078dbdce3009c0', 'place.succeeded', 1, 117680923185184768, 1795668383468, 1795668383563, NULL, '\x67e8d5f03b028ffb9050a16d27610ddc', NULL, '{"from":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"full"}', '\x461bebf20ea306b5f69f8db85daeddea2786df6645f92d0ebf9b1426034e2933'),
	(1, 91, '\xe2292c53583e82228cc2fa86adfafffa', 'place.succeeded', 1, 117680923185184769, 1795668383468, 1795668383563, NULL, '\x6ad5c2ec26ce8da4bff5d149c184de00', NULL, '{"from":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\xf07700d227046438497c8cc3c6505df5463fdb865fdb2dd42fdf2b68b33ebd0c'),
	(1, 92, '\x49d9fce951a28a30aebad93069253485', 'place.succeeded', 1, 117680923185184770, 1795668383468, 1795668383563, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x05fb0376b5f7038fabcd621d4ff77eb8886f6a42f458324c3532d061741170a6'),
	(1, 93, '\xbeede3b2a35783e39d327e6789b6ba82', 'place.succeeded', 1, 117680923185184771, 1795668383468, 1795668383563, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xb0d18b68d83cb96acceaaca53652cb36ca1f0480d53b1ed6c3128d74c39837a1'),
	(1, 94, '\x6d17fa5f733b805aba4f5dabf34371f8', 'place.succeeded', 1, 117680923185184772, 1795668383468, 1795668383563, NULL, '\x6f620d1b8ceb8796a80223f7a208fff6', NULL, '{"from":"6f620d1b-8ceb-8796-a802-23f7a208fff6","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}', '\xe5d5f60acf7c99474f5c619577cd12fbea9cc5782b3b3fbe5581529d0b9bcbdf'),
	(1, 95, '\x634ef2d8935b8668843a300081b6d7e9', 'place.succeeded', 1, 117680923185184773, 1795668383468, 1795668383563, NULL, '\x70e4c408864385bdb77f29d835f14399', NULL, '{"from":"70e4c408-8643-85bd-b77f-29d835f14399","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x2be8b49fc6f702c97e0ec8406aa08997cd7980575a24f15d732a18550ae082f7'),
	(1, 96, '\x45572f329ea3894c89f432fbf0f667de', 'place.succeeded', 1, 117680923185250304, 1795668383468, 1795668383564, NULL, '\x7129b08d994a85ca97aa3f797ecca99b', NULL, '{"from":"7129b08d-994a-85ca-97aa-3f797ecca99b","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}', '\x399d7f0e01841338af3c86acd783bd533f6b0d05eabe85cbc22d8dc1c6db7c5e'),
	(1, 97, '\xbf2cc73d5ce28c1eb8dbe4ec1b61b96b', 'place.succeeded', 1, 117680923185250305, 1795668383468, 1795668383564, NULL, '\x86b84a0fa09985228789190d0ecbad56', NULL, '{"from":"86b84a0f-a099-8522-8789-190d0ecbad56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x1f18da8516a3c33078e998e81b35092ea9249942220524f124cfe87a41ddbed4'),
	(1, 98, '\x52edf792ea5d8b8289eb1f64b9352016', 'place.succeeded', 1, 117680923185250306, 1795668383468, 1795668383564, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\xea11a04a368551815e33a6d3b699734518bc6926c28816d158669526e3c19455'),
	(1, 99, '\x94752c8aab4680bdb91e3a4493e0fa8f', 'place.succeeded', 1, 117680923185250307, 1795668383468, 1795668383564, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xfafcc3455ce44ca68dd014ca640ee96f21f9052afb5fe188147a4f86dcb6da9e'),
	(1, 100, '\xadc6e57317298a8dad41842dbf50365f', 'place.succeeded', 1, 117680923185250308, 1795668383468, 1795668383564, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x0e25d26ef406201dbe1da5e2ccf32083b11ff888aa1628048d5686f7983d93ca');
INSERT INTO public.event VALUES
	(1, 101, '\xb5e8efb4cfd5862a8b1db1cc7da31d39', 'place.succeeded', 1, 117680923185250309, 1795668383468, 1795668383564, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xa68a208bd56748611f72fc01c3cdda3211c7d2d5288abe8a67ab8f82d9c0f711'),
	(1, 102, '\x7f1dad33f1688e35a6f61345ec459000', 'place.succeeded', 1, 117680923185250310, 1795668383468, 1795668383564, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xf256e47fd72073e4afeb32ea4f2357c24032c91e65305cc6bfb66d917fd0123a'),
	(1, 103, '\x198ada743ddf85788380cccb74a423c0', 'place.succeeded', 1, 117680923185250311, 1795668383468, 1795668383564, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x75a7610534f099276a809c97d7dea797983001f65296396914be5273b93eb566'),
	(1, 104, '\xfbe1865bda7a83658ff8b8853c5b0323', 'place.succeeded', 1, 117680923185250312, 1795668383468, 1795668383564, NULL, '\xa87605da61d585ae8d622a5a53626e94', NULL, '{"from":"a87605da-61d5-85ae-8d62-2a5a53626e94","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x766c335c7ffbd51fbe66be8f1ea6663ee2dd96862865e40f33f33475c7bc2de1'),
	(1, 105, '\x4f40ff0dc0ad85b79a98f3a79eb2abae', 'place.succeeded', 1, 117680923185315840, 1795668383468, 1795668383565, NULL, '\xae16016a5c5e837c951eddef2a1637e1', NULL, '{"from":"ae16016a-5c5e-837c-951e-ddef2a1637e1","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}', '\x34da2864a8f212bd15009d8cd1da2c2d3b1ea84412e650cd18a72d08990cf1ff'),
	(1, 106, '\x499c1a0f87638165858c4b247f749252', 'place.succeeded', 1, 117680923185315841, 1795668383468, 1795668383565, NULL, '\xb11dc3ce933f8251878aee5356ccecfc', NULL, '{"from":"b11dc3ce-933f-8251-878a-ee5356ccecfc","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\xba5fc2a759646ec250f05933d7a909f4c1e875475dd8ecd83b0680dcf183eb02'),
	(1, 107, '\x28d99a687d808831aa453c5771439e0e', 'place.succeeded', 1, 117680923185315842, 1795668383468, 1795668383565, NULL, '\xbc19506f088d8f778259c5908c3cbf56', NULL, '{"from":"bc19506f-088d-8f77-8259-c5908c3cbf56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xb0af8e751200c778939ccb23cadc3d6c7c6d4b1369b26c919d22de47dbcce098'),
	(1, 108, '\x7356f76f590287e4bc165a3607ffaced', 'place.succeeded', 1, 117680923185315843, 1795668383468, 1795668383565, NULL, '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', NULL, '{"from":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x31d7ebb45d9059c64cbd429f9fb881ee7345b5d43fb7cf63e6c383ad3623c864'),
	(1, 109, '\x0e63a553831e82119effd7be4ac9d1e2', 'place.succeeded', 1, 117680923185315844, 1795668383468, 1795668383565, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x05455a9a7b08621a1a5fb23fbc04e0dd7dcc08184dee61968f945b15605297ed'),
	(1, 110, '\x055943ded58883619cd72f3909706331', 'place.succeeded', 1, 117680923185315845, 1795668383468, 1795668383565, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x139c976b8b6af6176e23b8cb81bfe99f81a17c9d5cd5d730e937accc6b334c07'),
	(1, 111, '\xe0e0a61f272d8278850611693706caff', 'place.succeeded', 1, 117680923185381376, 1795668383468, 1795668383566, NULL, '\xbf16abd791d583c7bb5acf772163294f', NULL, '{"from":"bf16abd7-91d5-83c7-bb5a-cf772163294f","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x3b7da889d8d819e8f7b3875f9cdd7366df58e02da9b8673b000a4869eacae9e7'),
	(1, 112, '\x1d415ef925c68b09bd42dcedab974b3e', 'place.succeeded', 1, 117680923185381377, 1795668383468, 1795668383566, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\x83ce06ad43429dc04f1c99c1586825bd171c8ced064ff5b5152c777b5d003bd1'),
	(1, 113, '\xc6f5144019b0815caccff67c88b9ed80', 'place.succeeded', 1, 117680923185381378, 1795668383468, 1795668383566, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x82c0a062277ca8b01c43aa20462c6178ec91ecffcf5be00a10f8253735b97fa3'),
	(1, 114, '\x120606cfb3e184e697457b9383ca802b', 'place.succeeded', 1, 117680923185381379, 1795668383468, 1795668383566, NULL, '\xd9b231894ea2865eb01b9cfbe71cd0c5', NULL, '{"from":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x811e150cfd191ee59e51fe72cc9449441259a5ff25282c3932d155da3a0b29d3'),
	(1, 115, '\xf158cba7270b8ea888a381a939be81bc', 'place.succeeded', 1, 117680923185381380, 1795668383468, 1795668383566, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xe00ecee00e78ffa9755a3dbfe529b410b0ac1e5ff70d5f428e3e4eb00e31e0cd'),
	(1, 116, '\x55dab83e29608531b7f889be5e405aeb', 'place.succeeded', 1, 117680923185381381, 1795668383468, 1795668383566, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xab75af1e12a3af9f2c21f157929393b837d433704381c8e8255b3d6e1c075e58'),
	(1, 117, '\xa6573abefc678625b4b3d00850921778', 'place.succeeded', 1, 117680923185446912, 1795668383468, 1795668383567, NULL, '\xe515e8eafab58e9eb008cca48f055908', NULL, '{"from":"e515e8ea-fab5-8e9e-b008-cca48f055908","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xd36570cdf8e7e74e4b1585b88f6b7732aee24f05e02e0a4f36f06c80bd0b87d4'),
	(1, 118, '\x1833a785656f87fb8fda0171ebc2bc55', 'place.succeeded', 1, 117680923185446913, 1795668383468, 1795668383567, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xaee2670ecb78904e0c1e714877ee361262089e53d0c802143721f32bfeb9907f'),
	(1, 119, '\x650ef94dfd518389858159ab5a7337ff', 'place.succeeded', 1, 117680923185446914, 1795668383468, 1795668383567, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xa53512a372cc34736afa7e959d27c6f6f30e0bbfc242c78273e9934c0d587c2c'),
	(1, 120, '\x6359a14b00be8635848e45127b522824', 'place.succeeded', 1, 117680923185446915, 1795668383468, 1795668383567, NULL, '\xed60572f692989d18f1a3473da0efe00', NULL, '{"from":"ed60572f-6929-89d1-8f1a-3473da0efe00","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x5c96b3bbd2cbc6ac6cc06ee611d98875603cc07f5be179240d89a9e60c2ce6ee'),
	(1, 121, '\xee119d5aab978943a3b16f0771d4e8f6', 'place.succeeded', 1, 117680923185446916, 1795668383468, 1795668383567, NULL, '\xef41b8959d928034a91e47b2e028ac36', NULL, '{"from":"ef41b895-9d92-8034-a91e-47b2e028ac36","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\x5eb7b774b816c3b29b97b360b65f022b6677f23130e5281091605c859fbd1d4c'),
	(1, 122, '\x4235dbe318e7858dab95da35638de251', 'place.succeeded', 1, 117680923185446917, 1795668383468, 1795668383567, NULL, '\xf688358d9ffe8d93badffa6bcf2eabdd', NULL, '{"from":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xa03a081e0357d2fadf44016b3509b644a1f69bd4b632964807a6a1163f69a755'),
	(1, 123, '\x3bfece0b0d2f8de2bd2da177bd2497ee', 'place.succeeded', 1, 117680923185446918, 1795668383468, 1795668383567, NULL, '\xfe1d51c8ccab8741a449163dcd1dcd05', NULL, '{"from":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x6e22ce34137473c111a76b9c71972dd2b6c7689e51714f317acb2b2873073d0f'),
	(1, 124, '\x045627c3e0e28e45964e8a79847a53a6', 'framework.published', 1, 117680923307147264, 1795668385424, 1795668385424, NULL, NULL, NULL, '{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}', '\x4a910d46c462425fbc400dd36ef0cd114b7edab5925119a4c83068a2fa2734ae'),
	(1, 125, '\xdf2087a650ad402b9b95705b184bd783', 'person.enrolled', 1, 117680923401650176, 1795668386520, 1795668386866, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '{"birthYear":1956,"groups":[]}', '\xb74060073244742c224b1e9ae1af5401bc6cd392890cdfa7116f6ab4138a2e32'),
	(1, 126, '\x339cf767efd74f68b961e630f9a3c95a', 'person.enrolled', 1, 117680923420327936, 1795668386521, 1795668387151, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', '{"birthYear":1956,"groups":[]}', '\x3c84101ce53b31e586a845ed81ef078b7c3797ab0fda9f463aa1e3f7ad9f8ca9'),
	(1, 127, '\x976382f7d45d49438d663076c08bffd2', 'person.enrolled', 1, 117680923420393472, 1795668386521, 1795668387152, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', '{"birthYear":1956,"groups":[]}', '\xa0307acd5a8235237382214f4b892ec0fbd129ae3a7bcbd70a0d21c82a7bb9df'),
	(1, 128, '\x4be41a6a050e4ddbb68c09e247485dd8', 'person.enrolled', 1, 117680923420393473, 1795668386521, 1795668387152, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', '{"birthYear":1956,"groups":[]}', '\xc2e94b86803c75c426093e6ad89e087eb66c071266ec7226db677b6455e51083'),
	(1, 129, '\x79ce4f5678114fe58ac672391f2ee31d', 'person.enrolled', 1, 117680923420393474, 1795668386521, 1795668387152, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', '{"birthYear":1956,"groups":[]}', '\xbe8fba47ebe2a683001656f7f68e11b21168f71e8dadd7a8365502e17093f496'),
	(1, 130, '\xca031fb900f443a9b527e7ed6a16d424', 'person.enrolled', 1, 117680923421966336, 1795668386521, 1795668387176, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', '{"birthYear":1956,"groups":[]}', '\xafa7d179f570529cba8ea66b04cdd7d48e1c510eb4772bd137d6ff8ffe100964'),
	(1, 131, '\x9f990c4981b34f2db6086180dcee0703', 'person.enrolled', 1, 117680923422031872, 1795668386521, 1795668387177, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', '{"birthYear":1956,"groups":[]}', '\xf7e7246b2fd82339c9fcef91687520e67561a9b802575a488b5b0b79e3c29782'),
	(1, 132, '\xce9a661aca8d4ed492436c7d0f17a45a', 'person.enrolled', 1, 117680923422031873, 1795668386521, 1795668387177, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', '{"birthYear":1956,"groups":[]}', '\xefb91d884017010a3b92448cce2bca44de1fdd32b6a818a14487692d7cc2bfb0'),
	(1, 133, '\xa70b79107dec45ae8350451ac7f47b14', 'person.enrolled', 1, 117680923422031874, 1795668386521, 1795668387177, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x528d2595080f446d80cd02edb960231e', '{"birthYear":1956,"groups":[]}', '\x6fbad93713c7f16ccf8dd6501a5257d911cc8989eb410c940638378d1482dfe6'),
	(1, 134, '\xf850ae9a8d1c45e6b76af100c3fbf5de', 'person.enrolled', 1, 117680923422097408, 1795668386521, 1795668387178, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdf5a5662603f48bc9967a714f486eaa7', '{"birthYear":1956,"groups":[]}', '\x9b6b7d84371c8b69bb3579ae2063faec80591278299c5b6a48ea38437476c025'),
	(1, 135, '\x3e1f2065ca114b8dbe030a2089389354', 'person.enrolled', 1, 117680923422097409, 1795668386521, 1795668387178, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xc88ac52f888e43558c5b825cf1a219f0', '{"birthYear":1956,"groups":[]}', '\xc620904fed78b65c23cc3ff371e636eff299907406e645c5e706de9df5b8a448'),
	(1, 136, '\x9dc3eb9217dc4a7b9e7153e6b6a5cfb1', 'person.enrolled', 1, 117680923422097410, 1795668386521, 1795668387178, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x73cf56ce0a124daeb6abdd8d3c835349', '{"birthYear":1956,"groups":[]}', '\xbadc15d9d88aae5ef50a9586d9962dd22d169b54308d2f4872abda085b654106'),
	(1, 137, '\x3b1ff208eeff4efe99d175a9e83c1c5f', 'session.planned', 1, 117680923439071232, 1795668387342, 1795668387437, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795668387342,"minutes":60,"skills":["device.touch"],"trainers":[]}', '\x41169ea67ab627bb61d661861619af6b55dfb71be6fe3a47dcbc4be757af1c0a'),
	(1, 138, '\xa3f640d1c1d44e8d986175e10c87f58d', 'attendance.recorded', 1, 117680923439136768, 1795668387342, 1795668387438, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\x642af8bf45a779bef35f64ebc3c67dacccd53ce2ea56463f46771caba6d6d61d'),
	(1, 139, '\x89fe3ecb5cf149a691f9d8d00faa9115', 'attendance.recorded', 1, 117680923439136769, 1795668387342, 1795668387438, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\xcc4d0f3bf0315608c843a63315c6e9db0e67cee571323ca745bed9565b3f7d0e'),
	(1, 140, '\x4b4e0702a94e45f69600d9d33642107a', 'attendance.recorded', 1, 117680923439136770, 1795668387342, 1795668387438, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\x462ccf64a3da6c8b95e5303133f05a29e494eb4f129d2251bed4d92009d3383b'),
	(1, 141, '\x5ef47d204c494dfb9c180109e101a215', 'attendance.recorded', 1, 117680923439202304, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\x52a884772a876f973ccd5f3aa00382c0cdaa6938bddbb04cc590129680c8b0a8'),
	(1, 142, '\x5e0c1104065a400a87fea1cb64d363a3', 'attendance.recorded', 1, 117680923439202305, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\xdd45fd98b18864ccf34eee528f76f065e657ede4d5483f8f4f67b7feaa993beb'),
	(1, 143, '\xcd5bd644b9d54549b0742efbde4781a9', 'attendance.recorded', 1, 117680923439202306, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\xb8ee5bff0e3d4ff0a61cf5f4dcc0d2769b734533ce0a948eaec39f4f1b71ff26'),
	(1, 144, '\xd4ebe6b5bb074b46a7ae6dbbd46b1406', 'attendance.recorded', 1, 117680923439202307, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\x748f0aa0c281ec283904e614dd99c8d9dfcf1cf9005e4eab7c5d634290c75c89'),
	(1, 145, '\x7f60ab810a994439971ecd7fd53a2ad6', 'attendance.recorded', 1, 117680923439202308, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","skills":["device.touch"],"trainers":[]}', '\x6dd7db72c5f761cd33a18f45d81e5d26df16e855d8e0da84266f68185da534dc'),
	(1, 146, '\x48c3773a23c5478eb75e89d15d6bfc56', 'task.observed', 1, 117680923439202309, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '{"skill":"device.touch","help":"alone"}', '\xaa6115b47e265b5b7d8c7db40825b5b0c1170053539c905798cfe83ab4ec8734'),
	(1, 147, '\x5e672f8c8cc149b5a27e31fc5bf007f5', 'task.observed', 1, 117680923439202310, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', '{"skill":"device.touch","help":"alone"}', '\xcc0fc392ccc0258897aed51f2b0ebd3a6953c2b22c237820d183bad768bcbf71'),
	(1, 148, '\x05094c3b99e244a69500335eff5253f9', 'task.observed', 1, 117680923439202311, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', '{"skill":"device.touch","help":"alone"}', '\xe486ebcbe23efa896d2613333492add5aa954d1ab701806bb86cd48244372f98'),
	(1, 149, '\x77a750d0df794fda8b35f96d6e1d7ac3', 'task.observed', 1, 117680923439202312, 1795668387342, 1795668387439, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', '{"skill":"device.touch","help":"alone"}', '\xb51c62bf6add69687cddd8f4f63b3330179f0a404fabf9489f6a228eee824d48'),
	(1, 150, '\x874464a9f88042f8baff46f661d56059', 'visit.recorded', 1, 117680923439333376, 1795668387343, 1795668387441, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '{"visit":"cbac35a4-34c0-4dff-9cf1-fc922f9648ef","outcome":"helped","next":null,"wants":["device.touch"]}', '\xe433bb61567e6cb7a71c569a64c6c27324012d2a3726e3f945b37af92ceade71'),
	(1, 151, '\x6c4118e8d6264a328184da3a68fac153', 'person.erased', 1, 117680923439464448, 1795668387343, 1795668387443, '\x01a2162d1b5e701990c3b548d303f136', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x73cf56ce0a124daeb6abdd8d3c835349', '{}', '\x4bbd3a8f9c91bb0051f783d176cb82396fe2a69300d76dfb3d430b03753933dd'),
	(1, 152, '\x38046f82aaf2455f9dcaeffc21073673', 'help.published', 1, 117680923441627136, 1795668387450, 1795668387476, '\x01a2162d1d6577e2aefd3e33d29dc647', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{}', '\xf813398e7b8fbf9c6c87f889a414b42c14b1204944c9f2ba60d5538fc6005ad9'),
	(1, 153, '\x52b5e12b093b4207a363f7deee29861a', 'plan.made', 1, 117680923441889280, 1795668387450, 1795668387480, '\x01a2162d1d6577e2aefd3e33d29dc647', '\x68b9c90276c886c3a66d4448d8a067dc', NULL, '{"plan":"788c32b8-bd5b-49c6-94d2-3ace4dcb9a33","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}', '\x9c16db87fae215b464172c74c2cf4742dd9944100a69c27779f802e3ec6dcc01'),
	(1, 154, '\x5d271ee6b72c40cc85c1fec141b8cedc', 'target.set', 1, 117680923442020352, 1795668387450, 1795668387482, '\x01a2162d1d6577e2aefd3e33d29dc647', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"target":"6873bf7c-3d48-43da-a264-e9d8f03a1f5c","plan":"788c32b8-bd5b-49c6-94d2-3ace4dcb9a33","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}', '\xfb2388ce33b5f4d05a0827d4a9b9acb704481fe2bea3d4301b76cb87ef206bcd');


--
-- Data for Name: failed_sign_in; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: framework; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.framework VALUES
	('domdom-basic', 1, '{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}');


--
-- Data for Name: held; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: help_published; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.help_published VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 20783, 1, 117680923441627136, '\x38046f82aaf2455f9dcaeffc21073673');


--
-- Data for Name: import; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: import_row; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: lesson_completed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.migration VALUES
	(1, 1795668383104),
	(2, 1795668383104),
	(3, 1795668383104),
	(4, 1795668383104),
	(5, 1795668383104),
	(6, 1795668383104),
	(7, 1795668383104),
	(8, 1795668383104),
	(9, 1795668383104),
	(10, 1795668383104),
	(11, 1795668383104);


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', NULL, 1956, 0, 0, 0, '\x01dec402848080d5a48b8ba203028202000000c81e0001848080d5a48b8ba203028202dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', NULL, 1956, 0, 0, 0, '\x01dec4028080c0d6a48b8ba203028402000000c81e00018080c0d6a48b8ba203028402dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', NULL, 1956, 0, 0, 0, '\x01dec402808080d5a48b8ba20302fe01000000c81e0001808080d5a48b8ba20302fe01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x528d2595080f446d80cd02edb960231e', NULL, 1956, 0, 0, 0, '\x01dec4028480c8d6a48b8ba203028a02000000c81e00018480c8d6a48b8ba203028a02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', NULL, 1956, 0, 0, 0, '\x01dec4028080c8d6a48b8ba203028602000000c81e00018080c8d6a48b8ba203028602dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', NULL, 1956, 0, 0, 0, '\x01dec4028280c8d6a48b8ba203028802000000c81e00018280c8d6a48b8ba203028802dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xc88ac52f888e43558c5b825cf1a219f0', NULL, 1956, 0, 0, 0, '\x01dec4028280d0d6a48b8ba203028e02000000c81e00018280d0d6a48b8ba203028e02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', NULL, 1956, 0, 0, 0, '\x01dec402828080d5a48b8ba203028002000000c81e0001828080d5a48b8ba203028002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', NULL, 1956, 0, 0, 0, '\x01dec4028080f8d4a48b8ba20302fc01000000c81e00018080f8d4a48b8ba20302fc01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdf5a5662603f48bc9967a714f486eaa7', NULL, 1956, 0, 0, 0, '\x01dec4028080d0d6a48b8ba203028c02000000c81e00018080d0d6a48b8ba203028c02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', NULL, 1956, 0, 0, 0, '\x01dec402808090c3a48b8ba20302fa01000000c81e0001808090c3a48b8ba20302fa01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x73cf56ce0a124daeb6abdd8d3c835349', NULL, 1956, 1, 0, 0, '\x01dec4028480d0d6a48b8ba203029002000000c81e01dec402018480d0d6a48b8ba203029002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000');


--
-- Data for Name: person_counted; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_counted VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x528d2595080f446d80cd02edb960231e', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x73cf56ce0a124daeb6abdd8d3c835349', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xc88ac52f888e43558c5b825cf1a219f0', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdf5a5662603f48bc9967a714f486eaa7', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');


--
-- Data for Name: person_evidence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_evidence VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '\x0101a2162d1b5e701990c3b548d303f13601dec402018efbdfbf0901dec40200000001dec4020000');


--
-- Data for Name: place_boundary; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: place_succession; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_succession VALUES
	('\x00e6ef5b40078ec18139094ccccba028', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923184857091, '\xc87e8157fee48961936bb2977c7c6d61'),
	('\x14d973f623ad8d258bb5893a40104db7', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117680923184922624, '\x7ef76138b9b18962a66d40cdaf29ec78'),
	('\x1b2d4f1471c386109b774c3e861e64fa', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923184922625, '\x908ab74b82eb82d3989ec9e0fb715318'),
	('\x20fd75450e7f83c6977bf6be664a3c6f', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117680923184988160, '\x477e84a2740185b59922d3e924adbb9a'),
	('\x226a836fb04f84498af75cac6b28560a', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117680923184988161, '\x4ba395a17f16851190bd480c13a2de19'),
	('\x226a836fb04f84498af75cac6b28560a', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117680923184988162, '\x998337b4238087c1b70ec80c0be07f83'),
	('\x226a836fb04f84498af75cac6b28560a', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923184988163, '\xa39c0c132934864493fe613f4a9c89b6'),
	('\x226a836fb04f84498af75cac6b28560a', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923184988164, '\x2bdc4ae069b98464884f4fd35018032d'),
	('\x266f4ec3fd0b8fd4a192983f63cee900', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923184988165, '\x322d0cb337e68486a0ae09f73546c438'),
	('\x2816b6bbb2cb8de0a32491f95ea8cd67', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923184988166, '\x37246a7507ed8b47b24e7af3b1377777'),
	('\x2f16ce3780be8a3cb6f13df2e355b2c7', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185053696, '\xa12b4e6eedb68ff99ed4ddff61849dbf'),
	('\x3313108e89fb8de09e7648e4e3940726', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923185053697, '\x08055845e7688b028470f162bbb95c65'),
	('\x3a1ba09c6c408a46a38030955b3a53db', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185053698, '\x94b8077bb9598134815bae714deaa4fd'),
	('\x3a1ba09c6c408a46a38030955b3a53db', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185053699, '\xd911b9c80c28881f9875d4863bac1946'),
	('\x3c72c4ed041e89daa7203c39aa1b2c0c', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117680923185053700, '\xebf2cad189e0844d8f468947c8cd9ec5'),
	('\x52dce4d3861883b7be7c1bb32ee4ab87', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185119232, '\x351f7c9c150486c48d9cc5bef53ff180'),
	('\x530d5f167296899e9cf347fd310cbbff', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117680923185119233, '\x7c212c06b59e8bdd9283b4b73abe258b'),
	('\x530d5f167296899e9cf347fd310cbbff', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923185119234, '\x873a8659a29c871c9b593aa2d7dfa047'),
	('\x5575ae35a81d8bcfbbef574d6908fd09', '\xbc4518da643b8654a643c6d6214d04d8', 20270, 0, 117680923185119235, '\xe408967dcc0e845db6596cfc9e369342'),
	('\x600625b3ab848facaf133438f8358866', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117680923185119236, '\xe1c90ee1ff4a82569ddf822cdf4086aa'),
	('\x61a3d2fab82c8447878a730dbf3062f4', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185119237, '\x8b47db57d81b85ddb2e7de4f7c8291e5'),
	('\x623469f4f48a80d899d7e3e972eb5a76', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185119238, '\xd8259c1fbc0e8d2cbf637426bf984a7d'),
	('\x6339709fadd38a30bd9e6c3b6f212f43', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117680923185119239, '\xfaf8009df1448672bcae71cc1b7d1b58'),
	('\x63e63718618084ccba7f21f7061001f5', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 0, 117680923185119240, '\x590c743b294582888bf7efa8f879dabf'),
	('\x67e8d5f03b028ffb9050a16d27610ddc', '\x765341818bfd87e3b72dede0aca91388', 20270, 0, 117680923185184768, '\x4694dd776ec38cd0b1078dbdce3009c0'),
	('\x6ad5c2ec26ce8da4bff5d149c184de00', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923185184769, '\xe2292c53583e82228cc2fa86adfafffa'),
	('\x6b538067313d8091b0d6917f682cbe88', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185184770, '\x49d9fce951a28a30aebad93069253485'),
	('\x6b538067313d8091b0d6917f682cbe88', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185184771, '\xbeede3b2a35783e39d327e6789b6ba82'),
	('\x6f620d1b8ceb8796a80223f7a208fff6', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270, 0, 117680923185184772, '\x6d17fa5f733b805aba4f5dabf34371f8'),
	('\x70e4c408864385bdb77f29d835f14399', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117680923185184773, '\x634ef2d8935b8668843a300081b6d7e9'),
	('\x7129b08d994a85ca97aa3f797ecca99b', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270, 0, 117680923185250304, '\x45572f329ea3894c89f432fbf0f667de'),
	('\x86b84a0fa09985228789190d0ecbad56', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185250305, '\xbf2cc73d5ce28c1eb8dbe4ec1b61b96b'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117680923185250306, '\x52edf792ea5d8b8289eb1f64b9352016'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117680923185250307, '\x94752c8aab4680bdb91e3a4493e0fa8f'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923185250308, '\xadc6e57317298a8dad41842dbf50365f'),
	('\x9d7af793590f8d428b1170bcefad5534', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117680923185250309, '\xb5e8efb4cfd5862a8b1db1cc7da31d39'),
	('\x9d7af793590f8d428b1170bcefad5534', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185250310, '\x7f1dad33f1688e35a6f61345ec459000'),
	('\x9d7af793590f8d428b1170bcefad5534', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185250311, '\x198ada743ddf85788380cccb74a423c0'),
	('\xa87605da61d585ae8d622a5a53626e94', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117680923185250312, '\xfbe1865bda7a83658ff8b8853c5b0323'),
	('\xae16016a5c5e837c951eddef2a1637e1', '\xbc4518da643b8654a643c6d6214d04d8', 20270, 0, 117680923185315840, '\x4f40ff0dc0ad85b79a98f3a79eb2abae'),
	('\xb11dc3ce933f8251878aee5356ccecfc', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117680923185315841, '\x499c1a0f87638165858c4b247f749252'),
	('\xbc19506f088d8f778259c5908c3cbf56', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185315842, '\x28d99a687d808831aa453c5771439e0e'),
	('\xbe75f4c2dd4a8abc938c7ab1c46f1b09', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185315843, '\x7356f76f590287e4bc165a3607ffaced'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923185315844, '\x0e63a553831e82119effd7be4ac9d1e2'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185315845, '\x055943ded58883619cd72f3909706331'),
	('\xbf16abd791d583c7bb5acf772163294f', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117680923185381376, '\xe0e0a61f272d8278850611693706caff'),
	('\xd1fddbda95a4871393c5ee93edb1778f', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117680923185381377, '\x1d415ef925c68b09bd42dcedab974b3e'),
	('\xd1fddbda95a4871393c5ee93edb1778f', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117680923185381378, '\xc6f5144019b0815caccff67c88b9ed80'),
	('\xd9b231894ea2865eb01b9cfbe71cd0c5', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117680923185381379, '\x120606cfb3e184e697457b9383ca802b'),
	('\xdca64a9566238022abd47817499392a3', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185381380, '\xf158cba7270b8ea888a381a939be81bc'),
	('\xdca64a9566238022abd47817499392a3', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185381381, '\x55dab83e29608531b7f889be5e405aeb'),
	('\xe515e8eafab58e9eb008cca48f055908', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185446912, '\xa6573abefc678625b4b3d00850921778'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117680923185446913, '\x1833a785656f87fb8fda0171ebc2bc55'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117680923185446914, '\x650ef94dfd518389858159ab5a7337ff'),
	('\xed60572f692989d18f1a3473da0efe00', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185446915, '\x6359a14b00be8635848e45127b522824'),
	('\xef41b8959d928034a91e47b2e028ac36', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117680923185446916, '\xee119d5aab978943a3b16f0771d4e8f6'),
	('\xf688358d9ffe8d93badffa6bcf2eabdd', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185446917, '\x4235dbe318e7858dab95da35638de251'),
	('\xfe1d51c8ccab8741a449163dcd1dcd05', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117680923185446918, '\x3bfece0b0d2f8de2bd2da177bd2497ee');


--
-- Data for Name: place_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_version VALUES
	('\x68b9c90276c886c3a66d4448d8a067dc', -2147483648, NULL, '01', 'Thành phố Hà Nội', 'Hanoi City', 'Thành phố', 0, NULL, 8718000, 21000100, 105698000, 3359800000, 117680923182301184, '\xa1cbe84aea2386199dfb42e22365b46e'),
	('\xe0eecf77c61581eca849e53bad29b445', -2147483648, NULL, '22', 'Tỉnh Quảng Ninh', 'Quang Ninh Province', 'Tỉnh', 0, NULL, 1429841, 21264200, 107223000, 6207900000, 117680923182563328, '\x73646f46f9e38cfab5a79aa7a91fdd37'),
	('\x7066c9a3f6cc85a4921395fec130aafa', -2147483648, NULL, '38', 'Tỉnh Thanh Hóa', 'Thanh Hoa Province', 'Tỉnh', 0, NULL, 3760650, 20046800, 105317000, 11114700000, 117680923182891008, '\x7992602ed7f286b196f9f130cf65809a'),
	('\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648, 20269, '001', 'Quận Ba Đình', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183284224, '\xdbffb03de2e2838682a45fab657d7740'),
	('\x59860d87bada827da82e7f30f598fd22', -2147483648, 20269, '002', 'Quận Hoàn Kiếm', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183284225, '\xe886109decbe8ee2a9b21a8546af909c'),
	('\x4acdb67df7b38136a5f86d2f024987dd', -2147483648, 20269, '003', 'Quận Tây Hồ', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183284226, '\x43d28dc320f58d1f979102b7c22b5595'),
	('\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648, 20269, '004', 'Quận Long Biên', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183284227, '\xf1ba6aeea7098549a37ffa0bb614a50d'),
	('\x229afabafd40852387759304992f0d35', -2147483648, 20269, '005', 'Quận Cầu Giấy', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183284228, '\x195c58d30d8289118a12eb4e6432bc8f'),
	('\x5295e042b1cf8a548d1ae05d235c9283', -2147483648, 20269, '007', 'Quận Hai Bà Trưng', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183349760, '\xd8e7066dd38a814e8c8a8ed47599f4b0'),
	('\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648, 20269, '021', 'Quận Bắc Từ Liêm', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117680923183349761, '\x75a166d7a42a87fe85130ea565c97c97'),
	('\x2262236eb5ac886cb44c5878726f1aaa', -2147483648, 20269, '193', 'Thành phố Hạ Long', '', 'Thành phố', 1, '\xe0eecf77c61581eca849e53bad29b445', NULL, NULL, NULL, NULL, 117680923183349762, '\x5ebf4ccfae8d86f19acffd545638123d'),
	('\xca5c8d94d210853597ec4fc55ecb909a', -2147483648, 20269, '380', 'Thành phố Thanh Hóa', '', 'Thành phố', 1, '\x7066c9a3f6cc85a4921395fec130aafa', NULL, NULL, NULL, NULL, 117680923183349763, '\xc865e504e97786839e658b5103e945ab'),
	('\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648, 20269, '00001', 'Phường Phúc Xá', '', 'Phường', 2, '\x6fe4c9e160b9835686b6aba5b5f6288d', NULL, NULL, NULL, NULL, 117680923183349764, '\xd0a0e545f1a3840ab8d6ea177b3ce812'),
	('\x600625b3ab848facaf133438f8358866', -2147483648, 20269, '00037', 'Phường Phúc Tân', '', 'Phường', 2, '\x59860d87bada827da82e7f30f598fd22', NULL, NULL, NULL, NULL, 117680923183349765, '\xa9386fe18c138b71813384f1a9972a9b'),
	('\xa87605da61d585ae8d622a5a53626e94', -2147483648, 20269, '00067', 'Phường Chương Dương', '', 'Phường', 2, '\x59860d87bada827da82e7f30f598fd22', NULL, NULL, NULL, NULL, 117680923183349766, '\xcabd19e7491e89e09989851da6db97f4'),
	('\x9d7af793590f8d428b1170bcefad5534', -2147483648, 20269, '00091', 'Phường Phú Thượng', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923183611904, '\x0534c5d0f6a684cf8b6dc4383a964693'),
	('\x51a12f54e287837184e3ed4087ed4c50', 20270, NULL, '00091', 'Phường Phú Thượng', 'Phu Thuong Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 39322, 21086000, 105802000, 7210000, 117680923183611905, '\xe076d8a2c568848ebcf4318c1edb4372'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648, 20269, '00094', 'Phường Nhật Tân', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923183677440, '\xf5bd7d74a7ca8587b440cda8fe31dcfb'),
	('\xdca64a9566238022abd47817499392a3', -2147483648, 20269, '00097', 'Phường Tứ Liên', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923183742976, '\x9b027b7198738df6982f673790ce0aeb'),
	('\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, NULL, '00097', 'Phường Hồng Hà', 'Hong Ha Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 123282, 21056700, 105845000, 15090000, 117680923183808512, '\x403a6cb98e148d57ba142070a86ef35a'),
	('\x6b538067313d8091b0d6917f682cbe88', -2147483648, 20269, '00100', 'Phường Quảng An', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923183874048, '\x711100cbc95e8e8ca339958ef78be0fa'),
	('\x226a836fb04f84498af75cac6b28560a', -2147483648, 20269, '00103', 'Phường Xuân La', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923183939584, '\x2a8badf4d1d88eb5b22e1ffd680d2505'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, NULL, '00103', 'Phường Tây Hồ', 'Tay Ho Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 100122, 21058000, 105820000, 10720000, 117680923183939585, '\x15b4c757de5b87e7ab7865f8c71eb1e7'),
	('\x3a1ba09c6c408a46a38030955b3a53db', -2147483648, 20269, '00106', 'Phường Yên Phụ', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923184005120, '\x05404dfa963f893c84ce22031650f26e'),
	('\x63e63718618084ccba7f21f7061001f5', -2147483648, 20269, '00109', 'Phường Bưởi', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923184005121, '\x0948e46913fc846d83f0a5a45340cabd'),
	('\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648, 20269, '00112', 'Phường Thụy Khuê', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117680923184070656, '\xa270d94c24798cc5ac0491f805328429'),
	('\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648, 20269, '00118', 'Phường Ngọc Thụy', '', 'Phường', 2, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, NULL, NULL, NULL, 117680923184136192, '\x851bc6e2cadc827eb79ed52b954d7aa1'),
	('\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648, 20269, '00139', 'Phường Bồ Đề', '', 'Phường', 2, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, NULL, NULL, NULL, 117680923184136193, '\x71a7135b1f5b85079fcd3af8f9d7f189'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648, 20269, '00157', 'Phường Nghĩa Đô', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117680923184201728, '\x1acf0279626c8327b8fabb6a7bc55c8f'),
	('\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648, 20269, '00160', 'Phường Nghĩa Tân', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117680923184201729, '\x263fc65e8b3a842b960e439faadbb949'),
	('\x765341818bfd87e3b72dede0aca91388', 20270, NULL, '00160', 'Phường Nghĩa Đô', 'Nghia Do Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 125568, 21045100, 105794000, 4340000, 117680923184201730, '\x3dd9b7bf0fea8c2c813bbea0d1d50035'),
	('\xbf16abd791d583c7bb5acf772163294f', -2147483648, 20269, '00163', 'Phường Mai Dịch', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117680923184201731, '\xa8c6b41371ef89eda192854064881d61'),
	('\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648, 20269, '00166', 'Phường Dịch Vọng', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117680923184201732, '\xe6855e3ed4a687908dbef9850f625157'),
	('\x1b2d4f1471c386109b774c3e861e64fa', -2147483648, 20269, '00167', 'Phường Dịch Vọng Hậu', 'Dich Vong Hau Commune', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117680923184267264, '\x7b0210af38ed81a8840ed2639354156f'),
	('\x3313108e89fb8de09e7648e4e3940726', -2147483648, 20269, '00169', 'Phường Quan Hoa', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117680923184267265, '\x05ba73b6c14085319417e148ae4a653e'),
	('\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648, 20269, '00244', 'Phường Bạch Đằng', '', 'Phường', 2, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, NULL, NULL, NULL, 117680923184267266, '\xbea277f23a4084f0ba00fec9082e4e7c'),
	('\x00e6ef5b40078ec18139094ccccba028', -2147483648, 20269, '00268', 'Phường Thanh Lương', '', 'Phường', 2, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, NULL, NULL, NULL, 117680923184267267, '\x96ad160433ca8fb5a9325ef3f5fced1f'),
	('\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648, 20269, '00601', 'Phường Đông Ngạc', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117680923184267268, '\xe06bbc7d738b86ce9ea8d5963e17fcd7'),
	('\xd1fddbda95a4871393c5ee93edb1778f', -2147483648, 20269, '00610', 'Phường Xuân Đỉnh', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117680923184332800, '\x1f65742a91f08389b71c7aa5fa067a0b'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648, 20269, '00611', 'Phường Xuân Tảo', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117680923184332801, '\xc1035abd59d48f4b8646c91c0a5d5d25'),
	('\x0351b18e396e83d9b91f6eff2b77b79b', 20270, NULL, '00611', 'Phường Xuân Đỉnh', 'Xuan Dinh Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 48658, 21064500, 105795000, 5460000, 117680923184332802, '\x30c10a30ee9c8a37af40941b925a5d71'),
	('\x530d5f167296899e9cf347fd310cbbff', -2147483648, 20269, '00616', 'Phường Cổ Nhuế 1', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117680923184332803, '\x141768dff50e84fd83fde14297bb36a6'),
	('\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648, 20269, '06673', 'Phường Bãi Cháy', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184332804, '\xec66f96a30468fb9b062f4104075d067'),
	('\x5a1bb185b27a8c99b738b983e4b274f6', 20270, NULL, '06673', 'Phường Bãi Cháy', 'Bai Chay Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 42018, 20961700, 107029000, 25390000, 117680923184398336, '\x9d604be7c0ea8fbeb504bca0860a0166'),
	('\x7129b08d994a85ca97aa3f797ecca99b', -2147483648, 20269, '06679', 'Phường Hùng Thắng', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184398337, '\x1b3793908e9f84feb32a3550f6431c3b'),
	('\xef41b8959d928034a91e47b2e028ac36', -2147483648, 20269, '06685', 'Phường Trần Hưng Đạo', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184463872, '\xa96077e808dd8a8188504a0bdf1ad2ee'),
	('\x6d330170cf7c89698850894800ec412c', 20270, NULL, '06685', 'Phường Hồng Gai', 'Hong Gai Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 51333, 20948500, 107046200, 5000000, 117680923184463873, '\x50c11d02616e8a0ba9038dd644266c7f'),
	('\xae16016a5c5e837c951eddef2a1637e1', -2147483648, 20269, '06688', 'Phường Hồng Hải', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184463874, '\x82952e7342138947b75f09c660285067'),
	('\xbc4518da643b8654a643c6d6214d04d8', 20270, NULL, '06688', 'Phường Hạ Long', 'Ha Long Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 52905, 20962600, 107045800, 6080000, 117680923184463875, '\x3df49bde1ce981e6836eb19b60645e85'),
	('\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648, 20269, '06691', 'Phường Hồng Gai', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184463876, '\xcd7e86e0592a80cc814b715b7edba9a7'),
	('\xb11dc3ce933f8251878aee5356ccecfc', -2147483648, 20269, '06694', 'Phường Bạch Đằng', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184529408, '\xcdf9b22f402f85f0b3bdcfe7cec19504'),
	('\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648, 20269, '06697', 'Phường Hồng Hà', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117680923184529409, '\x90b2af383f1585c4a26eff2eef853b16'),
	('\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648, 20269, '14758', 'Phường Đông Thọ', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184529410, '\x5974696ecb1a82438bd954cd9b3dde71'),
	('\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648, 20269, '14764', 'Phường Trường Thi', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184529411, '\x1a2f61dfabcb88d0aeee6960a1499991'),
	('\xe515e8eafab58e9eb008cca48f055908', -2147483648, 20269, '14767', 'Phường Điện Biên', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184594944, '\x4c470c0ceeef81359eb3cc88d8dbaa8a'),
	('\x14d973f623ad8d258bb5893a40104db7', -2147483648, 20269, '14770', 'Phường Phú Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184594945, '\x361b096fa9738c2884222f70062968d4'),
	('\xbc19506f088d8f778259c5908c3cbf56', -2147483648, 20269, '14773', 'Phường Lam Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184660480, '\x64a1a675e8c6879f94c10b674bba3442'),
	('\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648, 20269, '14776', 'Phường Ba Đình', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184660481, '\x3d15e7290e7f86f3938b5bba13c2c382'),
	('\x86b84a0fa09985228789190d0ecbad56', -2147483648, 20269, '14779', 'Phường Ngọc Trạo', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184660482, '\x5f83c9f07ac88b639777c087f341ce56'),
	('\x61a3d2fab82c8447878a730dbf3062f4', -2147483648, 20269, '14782', 'Phường Đông Vệ', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184660483, '\x84f1cb05ee2e83728c21d337a7f1cfe7'),
	('\xed60572f692989d18f1a3473da0efe00', -2147483648, 20269, '14785', 'Phường Đông Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184726016, '\xdabedcd6d2848383a7e5ced8ac326c60'),
	('\x623469f4f48a80d899d7e3e972eb5a76', -2147483648, 20269, '14794', 'Phường Đông Hương', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184791552, '\x5768add3cc268dbe8ad66e0ef1f779df'),
	('\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648, 20269, '14797', 'Phường Đông Hải', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184857088, '\xf3bd37d7906e85488d671d5ba68d606e'),
	('\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, NULL, '14797', 'Phường Hạc Thành', 'Hac Thanh Ward', 'Phường', 2, '\x7066c9a3f6cc85a4921395fec130aafa', 197142, 19802800, 105789000, 24630000, 117680923184857089, '\xc325456ded398a92ac9d219a1e27f3a9'),
	('\x70e4c408864385bdb77f29d835f14399', -2147483648, 20269, '16435', 'Phường An Hưng', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117680923184857090, '\xccacdc5a35f5861da034455b584ca07c');


--
-- Data for Name: place_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_word VALUES
	('ha', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('noi', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('pho', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('thanh', '\x68b9c90276c886c3a66d4448d8a067dc', -2147483648),
	('ninh', '\xe0eecf77c61581eca849e53bad29b445', -2147483648),
	('quang', '\xe0eecf77c61581eca849e53bad29b445', -2147483648),
	('tinh', '\xe0eecf77c61581eca849e53bad29b445', -2147483648),
	('hoa', '\x7066c9a3f6cc85a4921395fec130aafa', -2147483648),
	('thanh', '\x7066c9a3f6cc85a4921395fec130aafa', -2147483648),
	('tinh', '\x7066c9a3f6cc85a4921395fec130aafa', -2147483648),
	('ba', '\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648),
	('dinh', '\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648),
	('quan', '\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648),
	('hoan', '\x59860d87bada827da82e7f30f598fd22', -2147483648),
	('kiem', '\x59860d87bada827da82e7f30f598fd22', -2147483648),
	('quan', '\x59860d87bada827da82e7f30f598fd22', -2147483648),
	('ho', '\x4acdb67df7b38136a5f86d2f024987dd', -2147483648),
	('quan', '\x4acdb67df7b38136a5f86d2f024987dd', -2147483648),
	('tay', '\x4acdb67df7b38136a5f86d2f024987dd', -2147483648),
	('bien', '\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648),
	('long', '\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648),
	('quan', '\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648),
	('cau', '\x229afabafd40852387759304992f0d35', -2147483648),
	('giay', '\x229afabafd40852387759304992f0d35', -2147483648),
	('quan', '\x229afabafd40852387759304992f0d35', -2147483648),
	('ba', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('hai', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('quan', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('trung', '\x5295e042b1cf8a548d1ae05d235c9283', -2147483648),
	('bac', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('liem', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('quan', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('tu', '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648),
	('ha', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('long', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('pho', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('thanh', '\x2262236eb5ac886cb44c5878726f1aaa', -2147483648),
	('hoa', '\xca5c8d94d210853597ec4fc55ecb909a', -2147483648),
	('pho', '\xca5c8d94d210853597ec4fc55ecb909a', -2147483648),
	('thanh', '\xca5c8d94d210853597ec4fc55ecb909a', -2147483648),
	('phuc', '\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648),
	('phuong', '\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648),
	('xa', '\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648),
	('phuc', '\x600625b3ab848facaf133438f8358866', -2147483648),
	('phuong', '\x600625b3ab848facaf133438f8358866', -2147483648),
	('tan', '\x600625b3ab848facaf133438f8358866', -2147483648),
	('chuong', '\xa87605da61d585ae8d622a5a53626e94', -2147483648),
	('duong', '\xa87605da61d585ae8d622a5a53626e94', -2147483648),
	('phuong', '\xa87605da61d585ae8d622a5a53626e94', -2147483648),
	('phu', '\x9d7af793590f8d428b1170bcefad5534', -2147483648),
	('phuong', '\x9d7af793590f8d428b1170bcefad5534', -2147483648),
	('thuong', '\x9d7af793590f8d428b1170bcefad5534', -2147483648),
	('phu', '\x51a12f54e287837184e3ed4087ed4c50', 20270),
	('phuong', '\x51a12f54e287837184e3ed4087ed4c50', 20270),
	('thuong', '\x51a12f54e287837184e3ed4087ed4c50', 20270),
	('nhat', '\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648),
	('phuong', '\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648),
	('tan', '\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648),
	('lien', '\xdca64a9566238022abd47817499392a3', -2147483648),
	('phuong', '\xdca64a9566238022abd47817499392a3', -2147483648),
	('tu', '\xdca64a9566238022abd47817499392a3', -2147483648),
	('ha', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270),
	('hong', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270),
	('phuong', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270),
	('an', '\x6b538067313d8091b0d6917f682cbe88', -2147483648),
	('phuong', '\x6b538067313d8091b0d6917f682cbe88', -2147483648),
	('quang', '\x6b538067313d8091b0d6917f682cbe88', -2147483648),
	('la', '\x226a836fb04f84498af75cac6b28560a', -2147483648),
	('phuong', '\x226a836fb04f84498af75cac6b28560a', -2147483648),
	('xuan', '\x226a836fb04f84498af75cac6b28560a', -2147483648),
	('ho', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270),
	('phuong', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270),
	('tay', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270),
	('phu', '\x3a1ba09c6c408a46a38030955b3a53db', -2147483648),
	('phuong', '\x3a1ba09c6c408a46a38030955b3a53db', -2147483648),
	('yen', '\x3a1ba09c6c408a46a38030955b3a53db', -2147483648),
	('buoi', '\x63e63718618084ccba7f21f7061001f5', -2147483648),
	('phuong', '\x63e63718618084ccba7f21f7061001f5', -2147483648),
	('khue', '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648),
	('phuong', '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648),
	('thuy', '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648),
	('ngoc', '\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648),
	('phuong', '\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648),
	('thuy', '\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648),
	('bo', '\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648),
	('de', '\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648),
	('phuong', '\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648),
	('do', '\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648),
	('nghia', '\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648),
	('phuong', '\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648),
	('nghia', '\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648),
	('phuong', '\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648),
	('tan', '\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648),
	('do', '\x765341818bfd87e3b72dede0aca91388', 20270),
	('nghia', '\x765341818bfd87e3b72dede0aca91388', 20270),
	('phuong', '\x765341818bfd87e3b72dede0aca91388', 20270),
	('dich', '\xbf16abd791d583c7bb5acf772163294f', -2147483648),
	('mai', '\xbf16abd791d583c7bb5acf772163294f', -2147483648),
	('phuong', '\xbf16abd791d583c7bb5acf772163294f', -2147483648),
	('dich', '\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648);
INSERT INTO public.place_word VALUES
	('phuong', '\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648),
	('vong', '\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648),
	('dich', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('hau', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('phuong', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('vong', '\x1b2d4f1471c386109b774c3e861e64fa', -2147483648),
	('hoa', '\x3313108e89fb8de09e7648e4e3940726', -2147483648),
	('phuong', '\x3313108e89fb8de09e7648e4e3940726', -2147483648),
	('quan', '\x3313108e89fb8de09e7648e4e3940726', -2147483648),
	('bach', '\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648),
	('dang', '\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648),
	('phuong', '\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648),
	('luong', '\x00e6ef5b40078ec18139094ccccba028', -2147483648),
	('phuong', '\x00e6ef5b40078ec18139094ccccba028', -2147483648),
	('thanh', '\x00e6ef5b40078ec18139094ccccba028', -2147483648),
	('dong', '\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648),
	('ngac', '\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648),
	('phuong', '\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648),
	('dinh', '\xd1fddbda95a4871393c5ee93edb1778f', -2147483648),
	('phuong', '\xd1fddbda95a4871393c5ee93edb1778f', -2147483648),
	('xuan', '\xd1fddbda95a4871393c5ee93edb1778f', -2147483648),
	('phuong', '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648),
	('tao', '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648),
	('xuan', '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648),
	('dinh', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270),
	('phuong', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270),
	('xuan', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270),
	('1', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('co', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('nhue', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('phuong', '\x530d5f167296899e9cf347fd310cbbff', -2147483648),
	('bai', '\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648),
	('chay', '\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648),
	('phuong', '\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648),
	('bai', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270),
	('chay', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270),
	('phuong', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270),
	('hung', '\x7129b08d994a85ca97aa3f797ecca99b', -2147483648),
	('phuong', '\x7129b08d994a85ca97aa3f797ecca99b', -2147483648),
	('thang', '\x7129b08d994a85ca97aa3f797ecca99b', -2147483648),
	('dao', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('hung', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('phuong', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('tran', '\xef41b8959d928034a91e47b2e028ac36', -2147483648),
	('gai', '\x6d330170cf7c89698850894800ec412c', 20270),
	('hong', '\x6d330170cf7c89698850894800ec412c', 20270),
	('phuong', '\x6d330170cf7c89698850894800ec412c', 20270),
	('hai', '\xae16016a5c5e837c951eddef2a1637e1', -2147483648),
	('hong', '\xae16016a5c5e837c951eddef2a1637e1', -2147483648),
	('phuong', '\xae16016a5c5e837c951eddef2a1637e1', -2147483648),
	('ha', '\xbc4518da643b8654a643c6d6214d04d8', 20270),
	('long', '\xbc4518da643b8654a643c6d6214d04d8', 20270),
	('phuong', '\xbc4518da643b8654a643c6d6214d04d8', 20270),
	('gai', '\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648),
	('hong', '\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648),
	('phuong', '\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648),
	('bach', '\xb11dc3ce933f8251878aee5356ccecfc', -2147483648),
	('dang', '\xb11dc3ce933f8251878aee5356ccecfc', -2147483648),
	('phuong', '\xb11dc3ce933f8251878aee5356ccecfc', -2147483648),
	('ha', '\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648),
	('hong', '\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648),
	('phuong', '\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648),
	('dong', '\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648),
	('phuong', '\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648),
	('tho', '\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648),
	('phuong', '\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648),
	('thi', '\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648),
	('truong', '\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648),
	('bien', '\xe515e8eafab58e9eb008cca48f055908', -2147483648),
	('dien', '\xe515e8eafab58e9eb008cca48f055908', -2147483648),
	('phuong', '\xe515e8eafab58e9eb008cca48f055908', -2147483648),
	('phu', '\x14d973f623ad8d258bb5893a40104db7', -2147483648),
	('phuong', '\x14d973f623ad8d258bb5893a40104db7', -2147483648),
	('son', '\x14d973f623ad8d258bb5893a40104db7', -2147483648),
	('lam', '\xbc19506f088d8f778259c5908c3cbf56', -2147483648),
	('phuong', '\xbc19506f088d8f778259c5908c3cbf56', -2147483648),
	('son', '\xbc19506f088d8f778259c5908c3cbf56', -2147483648),
	('ba', '\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648),
	('dinh', '\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648),
	('phuong', '\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648),
	('ngoc', '\x86b84a0fa09985228789190d0ecbad56', -2147483648),
	('phuong', '\x86b84a0fa09985228789190d0ecbad56', -2147483648),
	('trao', '\x86b84a0fa09985228789190d0ecbad56', -2147483648),
	('dong', '\x61a3d2fab82c8447878a730dbf3062f4', -2147483648),
	('phuong', '\x61a3d2fab82c8447878a730dbf3062f4', -2147483648),
	('ve', '\x61a3d2fab82c8447878a730dbf3062f4', -2147483648),
	('dong', '\xed60572f692989d18f1a3473da0efe00', -2147483648),
	('phuong', '\xed60572f692989d18f1a3473da0efe00', -2147483648),
	('son', '\xed60572f692989d18f1a3473da0efe00', -2147483648),
	('dong', '\x623469f4f48a80d899d7e3e972eb5a76', -2147483648),
	('huong', '\x623469f4f48a80d899d7e3e972eb5a76', -2147483648),
	('phuong', '\x623469f4f48a80d899d7e3e972eb5a76', -2147483648),
	('dong', '\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648),
	('hai', '\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648),
	('phuong', '\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648),
	('hac', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270),
	('phuong', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270),
	('thanh', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270),
	('an', '\x70e4c408864385bdb77f29d835f14399', -2147483648),
	('hung', '\x70e4c408864385bdb77f29d835f14399', -2147483648);
INSERT INTO public.place_word VALUES
	('phuong', '\x70e4c408864385bdb77f29d835f14399', -2147483648);


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('\x788c32b8bd5b49c694d23ace4dcb9a33', '\x68b9c90276c886c3a66d4448d8a067dc', '{"plan":"788c32b8-bd5b-49c6-94d2-3ace4dcb9a33","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}', 117680923441889280, 1, 153);


--
-- Data for Name: practised_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.progress VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 5198767336402608346, 12, 0, 0, 0, 0, 0, 0, 0, 0);


--
-- Data for Name: projection; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.projection VALUES
	('places', 1, 1),
	('residential groups', 1, 1),
	('boundaries', 1, 1),
	('help', 1, 1),
	('people', 6, 1),
	('skills', 2, 1),
	('learning', 3, 1),
	('fieldwork', 2, 1),
	('rights', 1, 1),
	('plans', 4, 1);


--
-- Data for Name: register_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_help; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_help VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'Chị Thử', '024 3753 0000', NULL, 1795668387450);


--
-- Data for Name: register_identity; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_person VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', 'Nguyễn Thị Thử 0', 'nguyen thi thu 0', '0900000000', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', 'Nguyễn Thị Thử 1', 'nguyen thi thu 1', '0900000001', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', 'Nguyễn Thị Thử 2', 'nguyen thi thu 2', '0900000002', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', 'Nguyễn Thị Thử 3', 'nguyen thi thu 3', '0900000003', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', 'Nguyễn Thị Thử 4', 'nguyen thi thu 4', '0900000004', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', 'Nguyễn Thị Thử 5', 'nguyen thi thu 5', '0900000005', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', 'Nguyễn Thị Thử 6', 'nguyen thi thu 6', '0900000006', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', 'Nguyễn Thị Thử 7', 'nguyen thi thu 7', '0900000007', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x528d2595080f446d80cd02edb960231e', 'Nguyễn Thị Thử 8', 'nguyen thi thu 8', '0900000008', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdf5a5662603f48bc9967a714f486eaa7', 'Nguyễn Thị Thử 9', 'nguyen thi thu 9', '0900000009', NULL, 1, 1795668386858, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xc88ac52f888e43558c5b825cf1a219f0', 'Nguyễn Thị Thử 10', 'nguyen thi thu 10', '0900000000', NULL, 1, 1795668386858, NULL);


--
-- Data for Name: register_trace; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_visit VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x874464a9f88042f8baff46f661d56059', '\xf2e39c1864aa42c095f6820417943dd3', 'Ghi chú thử');


--
-- Data for Name: register_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_word VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '0', '\xf2e39c1864aa42c095f6820417943dd3'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xf2e39c1864aa42c095f6820417943dd3'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xf2e39c1864aa42c095f6820417943dd3'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xf2e39c1864aa42c095f6820417943dd3'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '1', '\xdefd0461c7c14173bcd96f7480a30032'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xdefd0461c7c14173bcd96f7480a30032'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xdefd0461c7c14173bcd96f7480a30032'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xdefd0461c7c14173bcd96f7480a30032'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '2', '\x280c66969391443dbffde1edaa2b033b'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x280c66969391443dbffde1edaa2b033b'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x280c66969391443dbffde1edaa2b033b'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x280c66969391443dbffde1edaa2b033b'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '3', '\xde5584b0326b4580b2411836563b98a8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xde5584b0326b4580b2411836563b98a8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xde5584b0326b4580b2411836563b98a8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xde5584b0326b4580b2411836563b98a8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '4', '\x2503885c49a64fc7af07354bedceb60e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x2503885c49a64fc7af07354bedceb60e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x2503885c49a64fc7af07354bedceb60e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x2503885c49a64fc7af07354bedceb60e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '5', '\x26d90f8e56ee443b9d84fdc865f87de5'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x26d90f8e56ee443b9d84fdc865f87de5'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x26d90f8e56ee443b9d84fdc865f87de5'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x26d90f8e56ee443b9d84fdc865f87de5'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '6', '\x62d8e678aa204ecb9b266f197c739062'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x62d8e678aa204ecb9b266f197c739062'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x62d8e678aa204ecb9b266f197c739062'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x62d8e678aa204ecb9b266f197c739062'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '7', '\x9e13f4b397b442979b1aef483c3fc5e9'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x9e13f4b397b442979b1aef483c3fc5e9'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x9e13f4b397b442979b1aef483c3fc5e9'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x9e13f4b397b442979b1aef483c3fc5e9'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '8', '\x528d2595080f446d80cd02edb960231e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x528d2595080f446d80cd02edb960231e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x528d2595080f446d80cd02edb960231e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x528d2595080f446d80cd02edb960231e'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '9', '\xdf5a5662603f48bc9967a714f486eaa7'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xdf5a5662603f48bc9967a714f486eaa7'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xdf5a5662603f48bc9967a714f486eaa7'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xdf5a5662603f48bc9967a714f486eaa7'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '10', '\xc88ac52f888e43558c5b825cf1a219f0'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xc88ac52f888e43558c5b825cf1a219f0'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xc88ac52f888e43558c5b825cf1a219f0'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xc88ac52f888e43558c5b825cf1a219f0');


--
-- Data for Name: residential_group; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: residential_group_end; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rights_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rights_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES
	('\x025f81c864a85aa8e756697ec0cb295025cd52150b597662d957d651e3edd05a', '\x01a2162d1b5e701990c3b548d303f136', NULL, 'UE8aIlQ9hQvKY18VRFFSsfNKU81Cwrt0uaTr0g1anMI', 1795668386203, 1795668386203, 1795711586203),
	('\x6d6fbea4dedee937d05c066b0448ddc460544533064d44343cb8d9137bd8ce89', '\x01a2162d1d6577e2aefd3e33d29dc647', NULL, 'uW-x3nrwkbl9O9I_KuVHPaKLupW98cfnSxYhpDhYjPo', 1795668386510, 1795668386510, 1795711586510);


--
-- Data for Name: session_plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_plan VALUES
	('\x2b893799b0504d58843384155f7f3c8d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1795668387342, '{"session":"2b893799-b050-4d58-8433-84155f7f3c8d","title":"Lớp thử","venue":"Nhà văn hóa","startsAt":1795668387342,"minutes":60,"skills":["device.touch"],"trainers":[]}', 117680923439071232, 1, 137);


--
-- Data for Name: session_present; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_present VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2e39c1864aa42c095f6820417943dd3', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xdefd0461c7c14173bcd96f7480a30032', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x280c66969391443dbffde1edaa2b033b', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xde5584b0326b4580b2411836563b98a8', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x2503885c49a64fc7af07354bedceb60e', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x26d90f8e56ee443b9d84fdc865f87de5', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x62d8e678aa204ecb9b266f197c739062', '\x2b893799b0504d58843384155f7f3c8d'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x9e13f4b397b442979b1aef483c3fc5e9', '\x2b893799b0504d58843384155f7f3c8d');


--
-- Data for Name: stream; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stream VALUES
	(1, '\x367fdf036d157fcd93e64b4e371558cd10708c9c1600ebc263d38f4fbbc53a02', 1, 1);


--
-- Data for Name: stream_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stream_key VALUES
	(1, '\xcbc354bca3029fc6315efec3d76e7bcc5d6ec1f34b08b77ab44881d2118cb5d7');


--
-- Data for Name: target; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target VALUES
	('\x6873bf7c3d4843daa264e9d8f03a1f5c', '\x788c32b8bd5b49c694d23ace4dcb9a33', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '{"target":"6873bf7c-3d48-43da-a264-e9d8f03a1f5c","plan":"788c32b8-bd5b-49c6-94d2-3ace4dcb9a33","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}', 117680923442020352, 1, 154);


--
-- Data for Name: visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xcbac35a434c04dff9cf1fc922f9648ef', '\xf2e39c1864aa42c095f6820417943dd3', 'helped', 20783, NULL, '["device.touch"]', '\x01a2162d1b5e701990c3b548d303f136', 117680923439333376, 1, 150);


--
-- Name: account account_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (account);


--
-- Name: audit audit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);


--
-- Name: backup backup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.backup
    ADD CONSTRAINT backup_pkey PRIMARY KEY (backup);


--
-- Name: card card_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.card
    ADD CONSTRAINT card_pkey PRIMARY KEY (code);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (one);


--
-- Name: classroom classroom_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classroom
    ADD CONSTRAINT classroom_code_key UNIQUE (code);


--
-- Name: classroom classroom_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classroom
    ADD CONSTRAINT classroom_pkey PRIMARY KEY (classroom);


--
-- Name: classroom_seat classroom_seat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classroom_seat
    ADD CONSTRAINT classroom_seat_pkey PRIMARY KEY (classroom, number);


--
-- Name: classroom_seat classroom_seat_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.classroom_seat
    ADD CONSTRAINT classroom_seat_token_key UNIQUE (token);


--
-- Name: counting counting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counting
    ADD CONSTRAINT counting_pkey PRIMARY KEY (one);


--
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (person);


--
-- Name: event event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_id_key UNIQUE (id);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (stream, seq);


--
-- Name: failed_sign_in failed_sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.failed_sign_in
    ADD CONSTRAINT failed_sign_in_pkey PRIMARY KEY (subject);


--
-- Name: framework framework_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.framework
    ADD CONSTRAINT framework_pkey PRIMARY KEY (framework);


--
-- Name: held held_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held
    ADD CONSTRAINT held_pkey PRIMARY KEY (stream, seq);


--
-- Name: help_published help_published_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_published
    ADD CONSTRAINT help_published_pkey PRIMARY KEY (place);


--
-- Name: import import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (import);


--
-- Name: import_row import_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (import, number);


--
-- Name: lesson_completed lesson_completed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson_completed
    ADD CONSTRAINT lesson_completed_pkey PRIMARY KEY (commune, person, course, lesson);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (organisation);


--
-- Name: person_counted person_counted_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_counted
    ADD CONSTRAINT person_counted_pkey PRIMARY KEY (commune, person);


--
-- Name: person_evidence person_evidence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_evidence
    ADD CONSTRAINT person_evidence_pkey PRIMARY KEY (commune, person);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (commune, person);


--
-- Name: place_boundary place_boundary_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_boundary
    ADD CONSTRAINT place_boundary_pkey PRIMARY KEY (place);


--
-- Name: place_succession place_succession_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_succession
    ADD CONSTRAINT place_succession_pkey PRIMARY KEY (from_place, to_place);


--
-- Name: place_version place_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_version
    ADD CONSTRAINT place_version_pkey PRIMARY KEY (place, since);


--
-- Name: place_word place_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.place_word
    ADD CONSTRAINT place_word_pkey PRIMARY KEY (word, place, since);


--
-- Name: plan plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (plan);


--
-- Name: practised_day practised_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.practised_day
    ADD CONSTRAINT practised_day_pkey PRIMARY KEY (commune, person, scenario, practised_on, unaided);


--
-- Name: progress progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.progress
    ADD CONSTRAINT progress_pkey PRIMARY KEY (scope, indicator);


--
-- Name: projection projection_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.projection
    ADD CONSTRAINT projection_pkey PRIMARY KEY (name);


--
-- Name: register_code register_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_code
    ADD CONSTRAINT register_code_pkey PRIMARY KEY (source, code, person);


--
-- Name: register_help register_help_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_help
    ADD CONSTRAINT register_help_pkey PRIMARY KEY (place);


--
-- Name: register_identity register_identity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_identity
    ADD CONSTRAINT register_identity_pkey PRIMARY KEY (hash, person);


--
-- Name: register_person register_person_pkey1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_person
    ADD CONSTRAINT register_person_pkey1 PRIMARY KEY (commune, person);


--
-- Name: register_trace register_trace_pkey1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_trace
    ADD CONSTRAINT register_trace_pkey1 PRIMARY KEY (commune, event);


--
-- Name: register_visit register_visit_pkey1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_visit
    ADD CONSTRAINT register_visit_pkey1 PRIMARY KEY (commune, event);


--
-- Name: register_word register_word_pkey1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_word
    ADD CONSTRAINT register_word_pkey1 PRIMARY KEY (word, commune, person);


--
-- Name: residential_group_end residential_group_end_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.residential_group_end
    ADD CONSTRAINT residential_group_end_pkey PRIMARY KEY (residential_group);


--
-- Name: residential_group residential_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.residential_group
    ADD CONSTRAINT residential_group_pkey PRIMARY KEY (residential_group, since);


--
-- Name: rights_answer rights_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_answer
    ADD CONSTRAINT rights_answer_pkey PRIMARY KEY (commune, request, step);


--
-- Name: rights_request rights_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rights_request
    ADD CONSTRAINT rights_request_pkey PRIMARY KEY (commune, request);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token);


--
-- Name: session_plan session_plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_plan
    ADD CONSTRAINT session_plan_pkey PRIMARY KEY (session);


--
-- Name: session_present session_present_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_present
    ADD CONSTRAINT session_present_pkey PRIMARY KEY (commune, person, session);


--
-- Name: stream_key stream_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream_key
    ADD CONSTRAINT stream_key_pkey PRIMARY KEY (stream);


--
-- Name: stream stream_node_epoch_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_node_epoch_key UNIQUE (node, epoch);


--
-- Name: stream stream_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stream
    ADD CONSTRAINT stream_pkey PRIMARY KEY (stream);


--
-- Name: target target_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (target);


--
-- Name: visit visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (place, visit);


--
-- Name: audit_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_at ON public.audit USING btree (at);


--
-- Name: audit_detail; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_detail ON public.audit USING btree (detail);


--
-- Name: card_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX card_person ON public.card USING btree (person);


--
-- Name: classroom_seat_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX classroom_seat_person ON public.classroom_seat USING btree (person);


--
-- Name: event_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_author ON public.event USING btree (author, clock, person) WHERE (person IS NOT NULL);


--
-- Name: event_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_person ON public.event USING btree (person, clock) WHERE (person IS NOT NULL);


--
-- Name: import_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_place ON public.import USING btree (place);


--
-- Name: import_row_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_row_code ON public.import_row USING btree (import, code);


--
-- Name: import_row_folded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_row_folded ON public.import_row USING btree (import, folded);


--
-- Name: import_row_identity; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_row_identity ON public.import_row USING btree (import, identity);


--
-- Name: import_row_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_row_person ON public.import_row USING btree (person);


--
-- Name: import_row_verdict; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_row_verdict ON public.import_row USING btree (import, verdict, number);


--
-- Name: organisation_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX organisation_place ON public.organisation USING btree (place);


--
-- Name: person_erased; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_erased ON public.person USING btree (person) WHERE (erased = 1);


--
-- Name: person_moved; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_moved ON public.person USING btree (commune, person) WHERE (moved = 1);


--
-- Name: person_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_person ON public.person USING btree (person);


--
-- Name: place_word_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX place_word_place ON public.place_word USING btree (place, since);


--
-- Name: register_code_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_code_person ON public.register_code USING btree (person);


--
-- Name: register_identity_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_identity_person ON public.register_identity USING btree (person);


--
-- Name: register_person_folded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_person_folded ON public.register_person USING btree (folded, commune);


--
-- Name: register_person_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_person_person ON public.register_person USING btree (person);


--
-- Name: register_person_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_person_phone ON public.register_person USING btree (replace(replace(replace(phone, ' '::text, ''::text), '.'::text, ''::text), '-'::text, ''::text));


--
-- Name: register_trace_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_trace_person ON public.register_trace USING btree (person);


--
-- Name: register_visit_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_visit_person ON public.register_visit USING btree (person);


--
-- Name: register_word_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_word_person ON public.register_word USING btree (person);


--
-- Name: residential_group_commune; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX residential_group_commune ON public.residential_group USING btree (commune);


--
-- Name: rights_answer_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_answer_request ON public.rights_answer USING btree (request);


--
-- Name: rights_request_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_request_person ON public.rights_request USING btree (person);


--
-- Name: rights_request_request; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rights_request_request ON public.rights_request USING btree (request);


--
-- Name: session_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_account ON public.session USING btree (account);


--
-- Name: session_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_person ON public.session USING btree (person);


--
-- Name: session_plan_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_plan_place ON public.session_plan USING btree (place, starts_at);


--
-- Name: session_present_session; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_present_session ON public.session_present USING btree (session, person);


--
-- Name: target_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_plan ON public.target USING btree (plan);


--
-- Name: visit_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_person ON public.visit USING btree (person, visited_on);


--
-- Name: visit_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_place ON public.visit USING btree (place, next_on);


--
-- Name: visit_visit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_visit ON public.visit USING btree (visit);


--
-- PostgreSQL database dump complete
--

\unrestrict M2HzgbXRaP3efz0lHlssYSKROQig1MMmLsWeWiIMLl6nHVQTUlahjuWRwdC5fpT

