--
-- PostgreSQL database dump
--

\restrict 6LbxKDWb7QCe2GzpAzpnbHMubjVpYMUcpbxhW2qchucjrJgqP4c4Nbxa6B02aZx

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
-- Name: companion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.companion (
    account bytea NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
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
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    device bytea NOT NULL,
    account bytea NOT NULL,
    point bytea NOT NULL,
    made_at bigint NOT NULL,
    dropped_at bigint
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
-- Name: help_answered; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_answered (
    request bytea NOT NULL,
    outcome text COLLATE pg_catalog."C",
    answered_at bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: help_asked; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_asked (
    request bytea NOT NULL,
    place bytea NOT NULL,
    via text NOT NULL COLLATE pg_catalog."C",
    for_other bigint NOT NULL,
    asked_at bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT help_asked_for_other_check CHECK ((for_other = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: help_assigned; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.help_assigned (
    request bytea NOT NULL,
    team bytea,
    account bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
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
-- Name: household; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household (
    commune bytea NOT NULL,
    household bytea NOT NULL,
    residential_group bytea NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: household_met; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household_met (
    commune bytea NOT NULL,
    household bytea NOT NULL,
    event bytea NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    met_on bigint NOT NULL,
    claimed_on bigint NOT NULL,
    next_on bigint,
    phone text COLLATE pg_catalog."C",
    shared bigint,
    signal text COLLATE pg_catalog."C",
    author bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT household_met_shared_check CHECK ((shared = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: household_resident; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household_resident (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    household bytea NOT NULL,
    from_on bigint NOT NULL,
    until_on bigint,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: household_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household_total (
    residential_group bytea NOT NULL,
    households bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: hub_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hub_key (
    number bigint NOT NULL,
    der bytea NOT NULL,
    made_at bigint NOT NULL,
    CONSTRAINT hub_key_number_check CHECK ((number = 1))
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
-- Name: person_charge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_charge (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    team bytea,
    account bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
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
-- Name: register_household; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_household (
    commune bytea NOT NULL,
    household bytea NOT NULL,
    address text NOT NULL COLLATE pg_catalog."C",
    building text NOT NULL COLLATE pg_catalog."C",
    stairwell text NOT NULL COLLATE pg_catalog."C",
    floor bigint,
    door text NOT NULL COLLATE pg_catalog."C",
    walk_order bigint,
    changed_at bigint NOT NULL
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
-- Name: register_recording; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_recording (
    words text NOT NULL COLLATE pg_catalog."C",
    voice text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    recording bytea NOT NULL,
    account bytea NOT NULL,
    made_at bigint NOT NULL,
    milliseconds bigint NOT NULL,
    mp3 bytea NOT NULL
);


--
-- Name: register_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_report (
    place bytea NOT NULL,
    event bytea NOT NULL,
    line text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: register_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_request (
    commune bytea NOT NULL,
    request bytea NOT NULL,
    person bytea,
    name text COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    words text COLLATE pg_catalog."C",
    for_whom text COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    asked_at bigint NOT NULL
);


--
-- Name: register_resident; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_resident (
    commune bytea NOT NULL,
    person bytea NOT NULL,
    household bytea NOT NULL
);


--
-- Name: register_sign_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_sign_up (
    commune bytea NOT NULL,
    sign_up bytea NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    expires_at bigint NOT NULL
);


--
-- Name: register_thanks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.register_thanks (
    account bytea NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    name text COLLATE pg_catalog."C",
    shows text NOT NULL COLLATE pg_catalog."C",
    made_at bigint NOT NULL
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
-- Name: report_closings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_closings (
    place bytea NOT NULL,
    holds_from bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: report_move; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_move (
    place bytea NOT NULL,
    form text NOT NULL COLLATE pg_catalog."C",
    period text NOT NULL COLLATE pg_catalog."C",
    event bytea NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    author bytea,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C"
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
-- Name: session_cancelled; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_cancelled (
    session bytea NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
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
-- Name: session_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_series (
    series bytea NOT NULL,
    root bytea NOT NULL,
    place bytea NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: session_series_end; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session_series_end (
    series bytea NOT NULL,
    on_day bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: sign_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_up (
    place bytea NOT NULL,
    sign_up bytea NOT NULL,
    session bytea NOT NULL,
    person bytea,
    seats bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: sign_up_cancelled; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_up_cancelled (
    place bytea NOT NULL,
    sign_up bytea NOT NULL
);


--
-- Name: sign_up_met; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_up_met (
    place bytea NOT NULL,
    sign_up bytea NOT NULL,
    person bytea NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
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
-- Name: team; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.team (
    team bytea NOT NULL,
    place bytea NOT NULL,
    residential_group bytea,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: team_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.team_member (
    team bytea NOT NULL,
    account bytea NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: training_attended; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.training_attended (
    training bytea NOT NULL,
    account bytea NOT NULL,
    on_day bigint NOT NULL,
    minutes bigint NOT NULL,
    course text NOT NULL COLLATE pg_catalog."C",
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: training_lesson; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.training_lesson (
    account bytea NOT NULL,
    course text NOT NULL COLLATE pg_catalog."C",
    lesson text NOT NULL COLLATE pg_catalog."C",
    on_day bigint NOT NULL
);


--
-- Name: venue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.venue (
    venue bytea NOT NULL,
    place bytea NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
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
-- Name: worked_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.worked_session (
    account bytea NOT NULL,
    session bytea NOT NULL
);


--
-- Name: worked_visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.worked_visit (
    account bytea NOT NULL,
    visit bytea NOT NULL,
    recorder bytea NOT NULL,
    on_day bigint NOT NULL,
    minutes bigint,
    alone bigint NOT NULL,
    clock bigint NOT NULL,
    stream bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT worked_visit_alone_check CHECK ((alone = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES
	('\x01a217baf6397031bdf441b658a72b0d', 'leader', '$argon2id$v=19$m=19456,t=2,p=1$a/+xQ3XL8J+zEdRs5PSibg$dTGu8LuDdNZEP/z+spok8miA3r0M21Dc6bHL9Jhyles', 'leader', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 0, 1795694458425),
	('\x01a217baf670728a8002ad7fdb03ccc8', 'officer', '$argon2id$v=19$m=19456,t=2,p=1$hc4OuH05tXyhfofI+Z/d8g$c4CuOHGaUNdz6yavjQGu/UmtY+NemFtPtVuDkNRutPk', 'officer', '\x68b9c90276c886c3a66d4448d8a067dc', 0, 1795694458480);


--
-- Data for Name: audit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit VALUES
	('\x01a217baf63a7d379816f4c02245b17b', 1795694458426, '\x01a217baf6397031bdf441b658a72b0d', 'account added', 'leader'),
	('\x01a217baf67171d39da64db9e3537652', 1795694458481, '\x01a217baf670728a8002ad7fdb03ccc8', 'account added', 'officer');


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
	(1, 117682632241446912, 1, 3, 2, 1, 1);


--
-- Data for Name: classroom; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: classroom_seat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: companion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: counting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.erasure VALUES
	('\x4aa0ee381b174b86aee2558f6176c516', 1795694459852);


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES
	(1, 1, '\xa1cbe84aea2386199dfb42e22365b46e', 'place.opened', 1, 117682632023080960, 1795694458358, 1795694458360, NULL, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, '{"place":"68b9c902-76c8-86c3-a66d-4448d8a067dc","code":"01","name":"Thành phố Hà Nội","kind":"Thành phố","level":"province","nameEn":"Hanoi City","population":8718000,"latE6":21000100,"lonE6":105698000,"areaM2":3359800000}', '\x192b76f80920f1498737b4109be2d154e15c5063417eb6226d1d567e4943e5c4'),
	(1, 2, '\x73646f46f9e38cfab5a79aa7a91fdd37', 'place.opened', 1, 117682632023146496, 1795694458358, 1795694458361, NULL, '\xe0eecf77c61581eca849e53bad29b445', NULL, '{"place":"e0eecf77-c615-81ec-a849-e53bad29b445","code":"22","name":"Tỉnh Quảng Ninh","kind":"Tỉnh","level":"province","nameEn":"Quang Ninh Province","population":1429841,"latE6":21264200,"lonE6":107223000,"areaM2":6207900000}', '\xc73f205a1cc0a33a6cd61ff197722b3ffecdffa7384908593a043a8cfe127a90'),
	(1, 3, '\x7992602ed7f286b196f9f130cf65809a', 'place.opened', 1, 117682632023146497, 1795694458358, 1795694458361, NULL, '\x7066c9a3f6cc85a4921395fec130aafa', NULL, '{"place":"7066c9a3-f6cc-85a4-9213-95fec130aafa","code":"38","name":"Tỉnh Thanh Hóa","kind":"Tỉnh","level":"province","nameEn":"Thanh Hoa Province","population":3760650,"latE6":20046800,"lonE6":105317000,"areaM2":11114700000}', '\xabd65e8684ea1183f4c723d8841e89e028b571633432de28b37a0a2225f353c4'),
	(1, 4, '\xdbffb03de2e2838682a45fab657d7740', 'place.opened', 1, 117682632023212032, 1795694458358, 1795694458362, NULL, '\x6fe4c9e160b9835686b6aba5b5f6288d', NULL, '{"place":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","code":"001","name":"Quận Ba Đình","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x30b5681f5bb06eb8af4f5bc5ec4fdb0ec505608c8eca0aeb3119fa1a8a4ea4ad'),
	(1, 5, '\xe886109decbe8ee2a9b21a8546af909c', 'place.opened', 1, 117682632023212033, 1795694458358, 1795694458362, NULL, '\x59860d87bada827da82e7f30f598fd22', NULL, '{"place":"59860d87-bada-827d-a82e-7f30f598fd22","code":"002","name":"Quận Hoàn Kiếm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xe086cd56dafad9956cbee81707044f2cf8fd776571bf35b7ed5d53a7f652947d'),
	(1, 6, '\x43d28dc320f58d1f979102b7c22b5595', 'place.opened', 1, 117682632023212034, 1795694458358, 1795694458362, NULL, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, '{"place":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","code":"003","name":"Quận Tây Hồ","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xd839512248323e3f4644bdcc1b4dde2df1a8098a7255033629d9ad34a21389cc'),
	(1, 7, '\xf1ba6aeea7098549a37ffa0bb614a50d', 'place.opened', 1, 117682632023212035, 1795694458358, 1795694458362, NULL, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, '{"place":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","code":"004","name":"Quận Long Biên","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x2629c704ea0f9c59c2f3a6791cb5e9cdca1d3e2ec1c7d0cc9e9d672584b68503'),
	(1, 8, '\x195c58d30d8289118a12eb4e6432bc8f', 'place.opened', 1, 117682632023212036, 1795694458358, 1795694458362, NULL, '\x229afabafd40852387759304992f0d35', NULL, '{"place":"229afaba-fd40-8523-8775-9304992f0d35","code":"005","name":"Quận Cầu Giấy","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\xadf70d80dfca024215e62addb00a07cb83696aea38b57de24f9b4f39f89fa1ae'),
	(1, 9, '\xd8e7066dd38a814e8c8a8ed47599f4b0', 'place.opened', 1, 117682632023212037, 1795694458358, 1795694458362, NULL, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, '{"place":"5295e042-b1cf-8a54-8d1a-e05d235c9283","code":"007","name":"Quận Hai Bà Trưng","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x89a3cd3aad7921ae5e90ee5140852c125e73c7f438b894f4f882f44c4e069238'),
	(1, 10, '\x75a166d7a42a87fe85130ea565c97c97', 'place.opened', 1, 117682632023212038, 1795694458358, 1795694458362, NULL, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, '{"place":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","code":"021","name":"Quận Bắc Từ Liêm","kind":"Quận","level":"district","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validTo":"2025-06-30"}', '\x420fa9fa350fc799c3105367cb7ff74b0750190189c5e72304d59f9e1ac1ca60'),
	(1, 11, '\x5ebf4ccfae8d86f19acffd545638123d', 'place.opened', 1, 117682632023212039, 1795694458358, 1795694458362, NULL, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, '{"place":"2262236e-b5ac-886c-b44c-5878726f1aaa","code":"193","name":"Thành phố Hạ Long","kind":"Thành phố","level":"district","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validTo":"2025-06-30"}', '\xaab25a54c5150f7a1a41f7106bcafc166e3d9462549c7daa74f6fd84886944cb'),
	(1, 12, '\xc865e504e97786839e658b5103e945ab', 'place.opened', 1, 117682632023212040, 1795694458358, 1795694458362, NULL, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, '{"place":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","code":"380","name":"Thành phố Thanh Hóa","kind":"Thành phố","level":"district","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validTo":"2025-06-30"}', '\x30f3a28846a6f1e787f3ed8ee4a3d4221d73da1f6fd874222de318e642a23f4b'),
	(1, 13, '\xd0a0e545f1a3840ab8d6ea177b3ce812', 'place.opened', 1, 117682632023212041, 1795694458358, 1795694458362, NULL, '\xd9b231894ea2865eb01b9cfbe71cd0c5', NULL, '{"place":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","code":"00001","name":"Phường Phúc Xá","kind":"Phường","level":"commune","parent":"6fe4c9e1-60b9-8356-86b6-aba5b5f6288d","validTo":"2025-06-30"}', '\x0c5cb91f40778e16560a6f25728a972024a96214d0ea82a44484babe04f984d4'),
	(1, 14, '\xa9386fe18c138b71813384f1a9972a9b', 'place.opened', 1, 117682632023212042, 1795694458358, 1795694458362, NULL, '\x600625b3ab848facaf133438f8358866', NULL, '{"place":"600625b3-ab84-8fac-af13-3438f8358866","code":"00037","name":"Phường Phúc Tân","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}', '\x170afa8f5a23f30a8eff09cfe30395c6e2e2cee6c7916bbccf3ea9f357386113'),
	(1, 15, '\xcabd19e7491e89e09989851da6db97f4', 'place.opened', 1, 117682632023212043, 1795694458358, 1795694458362, NULL, '\xa87605da61d585ae8d622a5a53626e94', NULL, '{"place":"a87605da-61d5-85ae-8d62-2a5a53626e94","code":"00067","name":"Phường Chương Dương","kind":"Phường","level":"commune","parent":"59860d87-bada-827d-a82e-7f30f598fd22","validTo":"2025-06-30"}', '\x9ad0f423435de376ade32637d4b49b47f01f41b0b43d96b9b7f1735b443f837e'),
	(1, 16, '\x0534c5d0f6a684cf8b6dc4383a964693', 'place.opened', 1, 117682632023277568, 1795694458358, 1795694458363, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"place":"9d7af793-590f-8d42-8b11-70bcefad5534","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xe748c48f13e352f7db9768353d8bde957d199b7353c6909b543f508fa37e1377'),
	(1, 17, '\xe076d8a2c568848ebcf4318c1edb4372', 'place.opened', 1, 117682632023277569, 1795694458358, 1795694458363, NULL, '\x51a12f54e287837184e3ed4087ed4c50', NULL, '{"place":"51a12f54-e287-8371-84e3-ed4087ed4c50","code":"00091","name":"Phường Phú Thượng","kind":"Phường","level":"commune","nameEn":"Phu Thuong Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":39322,"latE6":21086000,"lonE6":105802000,"areaM2":7210000}', '\x9123bc990810d9263a9fe16f2e4dfa3a7681378bc5201f2ef60cafa9a812c3cd'),
	(1, 18, '\xf5bd7d74a7ca8587b440cda8fe31dcfb', 'place.opened', 1, 117682632023277570, 1795694458358, 1795694458363, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"place":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","code":"00094","name":"Phường Nhật Tân","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\xb9e1beb2ba64ae928f420f89a8155886a58a1d68f547150ce21b8dec8d36b489'),
	(1, 19, '\x9b027b7198738df6982f673790ce0aeb', 'place.opened', 1, 117682632023277571, 1795694458358, 1795694458363, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"place":"dca64a95-6623-8022-abd4-7817499392a3","code":"00097","name":"Phường Tứ Liên","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x4c4f0f97fc85eb38d4ac5006a359af96440755e272f5dbe63c36d4df5915897d'),
	(1, 20, '\x403a6cb98e148d57ba142070a86ef35a', 'place.opened', 1, 117682632023277572, 1795694458358, 1795694458363, NULL, '\xf9c2e7cf7fa98fc2adc75a0077c8270a', NULL, '{"place":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","code":"00097","name":"Phường Hồng Hà","kind":"Phường","level":"commune","nameEn":"Hong Ha Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":123282,"latE6":21056700,"lonE6":105845000,"areaM2":15090000}', '\x510a09293714f496e8f23b509267d2cbe0e68a64e16ae681e0ffd390a0d9cff3'),
	(1, 85, '\xe1c90ee1ff4a82569ddf822cdf4086aa', 'place.succeeded', 1, 117682632023670798, 1795694458358, 1795694458369, NULL, '\x600625b3ab848facaf133438f8358866', NULL, '{"from":"600625b3-ab84-8fac-af13-3438f8358866","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x9e2ee2bc0ccd4c0f75942a8c131dc3b590503606b0b062366c108fb671652a18'),
	(1, 21, '\x711100cbc95e8e8ca339958ef78be0fa', 'place.opened', 1, 117682632023277573, 1795694458358, 1795694458363, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"place":"6b538067-313d-8091-b0d6-917f682cbe88","code":"00100","name":"Phường Quảng An","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x0bb82bdee2c8029a5c8e88c3e1c64c3aa0005ebb0dd69d6a17ef3ef0f9990fb2'),
	(1, 22, '\x2a8badf4d1d88eb5b22e1ffd680d2505', 'place.opened', 1, 117682632023277574, 1795694458358, 1795694458363, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"place":"226a836f-b04f-8449-8af7-5cac6b28560a","code":"00103","name":"Phường Xuân La","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x61c51a519bbf5b9dbd6cf4a0ff3a5205e4423b20d6b43eabc3ac678dac21620c'),
	(1, 23, '\x15b4c757de5b87e7ab7865f8c71eb1e7', 'place.opened', 1, 117682632023343104, 1795694458358, 1795694458364, NULL, '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"place":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","code":"00103","name":"Phường Tây Hồ","kind":"Phường","level":"commune","nameEn":"Tay Ho Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":100122,"latE6":21058000,"lonE6":105820000,"areaM2":10720000}', '\xeb3289f6f053f5fed61c54d4ceafaad1e83437ba50d5e610a4b4907dfce075f8'),
	(1, 24, '\x05404dfa963f893c84ce22031650f26e', 'place.opened', 1, 117682632023343105, 1795694458358, 1795694458364, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"place":"3a1ba09c-6c40-8a46-a380-30955b3a53db","code":"00106","name":"Phường Yên Phụ","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x8835e16bf4278c503ead641fa1a283f59cbde36947e3a711572ad655d22265ce'),
	(1, 25, '\x0948e46913fc846d83f0a5a45340cabd', 'place.opened', 1, 117682632023343106, 1795694458358, 1795694458364, NULL, '\x63e63718618084ccba7f21f7061001f5', NULL, '{"place":"63e63718-6180-84cc-ba7f-21f7061001f5","code":"00109","name":"Phường Bưởi","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x72e5fda6fa402fb897fbed0892df34875b7936f067601ad2dc70bb2b0208af43'),
	(1, 26, '\xa270d94c24798cc5ac0491f805328429', 'place.opened', 1, 117682632023343107, 1795694458358, 1795694458364, NULL, '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', NULL, '{"place":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","code":"00112","name":"Phường Thụy Khuê","kind":"Phường","level":"commune","parent":"4acdb67d-f7b3-8136-a5f8-6d2f024987dd","validTo":"2025-06-30"}', '\x3f232b7135c1c07ec921a744b16e0c295c60ab5a2504a48d2e4139d00985514c'),
	(1, 27, '\x851bc6e2cadc827eb79ed52b954d7aa1', 'place.opened', 1, 117682632023343108, 1795694458358, 1795694458364, NULL, '\x52dce4d3861883b7be7c1bb32ee4ab87', NULL, '{"place":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","code":"00118","name":"Phường Ngọc Thụy","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}', '\xaabb5dc4428fafbdb394b5d48c26fa5c25fcd2f58306b9ae3db2b6c3c2b104c0'),
	(1, 28, '\x71a7135b1f5b85079fcd3af8f9d7f189', 'place.opened', 1, 117682632023343109, 1795694458358, 1795694458364, NULL, '\x2f16ce3780be8a3cb6f13df2e355b2c7', NULL, '{"place":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","code":"00139","name":"Phường Bồ Đề","kind":"Phường","level":"commune","parent":"c6929a7a-cb4b-8a43-86ee-2379f4a7580b","validTo":"2025-06-30"}', '\x704759414ceed939e402cb5a3c6d8daa62253defbfb2ca151273e69e0c47c00e'),
	(1, 29, '\x1acf0279626c8327b8fabb6a7bc55c8f', 'place.opened', 1, 117682632023343110, 1795694458358, 1795694458364, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"place":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","code":"00157","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\xf9561dabc98f93fbfd04fcf4bb3541e99f1bd96c0dd8e9ba90daf1167bff356e'),
	(1, 30, '\x263fc65e8b3a842b960e439faadbb949', 'place.opened', 1, 117682632023343111, 1795694458358, 1795694458364, NULL, '\x67e8d5f03b028ffb9050a16d27610ddc', NULL, '{"place":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","code":"00160","name":"Phường Nghĩa Tân","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\xf5311e619205487bcf6bb60c5037713e5d7bfe3f46c2fa6f4dda8c84c32f3753'),
	(1, 31, '\x3dd9b7bf0fea8c2c813bbea0d1d50035', 'place.opened', 1, 117682632023343112, 1795694458358, 1795694458364, NULL, '\x765341818bfd87e3b72dede0aca91388', NULL, '{"place":"76534181-8bfd-87e3-b72d-ede0aca91388","code":"00160","name":"Phường Nghĩa Đô","kind":"Phường","level":"commune","nameEn":"Nghia Do Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":125568,"latE6":21045100,"lonE6":105794000,"areaM2":4340000}', '\xf3f08e093c626e353c94c0e49d1728c712fbe52166f6021f121d472872ab7798'),
	(1, 32, '\xa8c6b41371ef89eda192854064881d61', 'place.opened', 1, 117682632023343113, 1795694458358, 1795694458364, NULL, '\xbf16abd791d583c7bb5acf772163294f', NULL, '{"place":"bf16abd7-91d5-83c7-bb5a-cf772163294f","code":"00163","name":"Phường Mai Dịch","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x6cea82477e44cc60bfd36dce06783a4d66d19f796b455afce3ec23b1c61a5aaa'),
	(1, 33, '\xe6855e3ed4a687908dbef9850f625157', 'place.opened', 1, 117682632023343114, 1795694458358, 1795694458364, NULL, '\x6ad5c2ec26ce8da4bff5d149c184de00', NULL, '{"place":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","code":"00166","name":"Phường Dịch Vọng","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x33913391288fead96f5aca0f1f7d405dcf4f382646e7c388abf1ccce3f136285'),
	(1, 34, '\x7b0210af38ed81a8840ed2639354156f', 'place.opened', 1, 117682632023408640, 1795694458358, 1795694458365, NULL, '\x1b2d4f1471c386109b774c3e861e64fa', NULL, '{"place":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","code":"00167","name":"Phường Dịch Vọng Hậu","kind":"Phường","level":"commune","nameEn":"Dich Vong Hau Commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x81d0aa0efcd020d899f9849d45fe972a55efdf2693b1af868423a6184db6dc97'),
	(1, 35, '\x05ba73b6c14085319417e148ae4a653e', 'place.opened', 1, 117682632023408641, 1795694458358, 1795694458365, NULL, '\x3313108e89fb8de09e7648e4e3940726', NULL, '{"place":"3313108e-89fb-8de0-9e76-48e4e3940726","code":"00169","name":"Phường Quan Hoa","kind":"Phường","level":"commune","parent":"229afaba-fd40-8523-8775-9304992f0d35","validTo":"2025-06-30"}', '\x6761c2ba1990ac2bc29cc58a956f66aa1f419460a0a251accfcaeb2be1513534'),
	(1, 36, '\xbea277f23a4084f0ba00fec9082e4e7c', 'place.opened', 1, 117682632023408642, 1795694458358, 1795694458365, NULL, '\x2816b6bbb2cb8de0a32491f95ea8cd67', NULL, '{"place":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","code":"00244","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}', '\xb46a6ba5f103a6feefe00faec5931ddec3e9514e961e41b9d50d5fdcda519d10'),
	(1, 37, '\x96ad160433ca8fb5a9325ef3f5fced1f', 'place.opened', 1, 117682632023408643, 1795694458358, 1795694458365, NULL, '\x00e6ef5b40078ec18139094ccccba028', NULL, '{"place":"00e6ef5b-4007-8ec1-8139-094ccccba028","code":"00268","name":"Phường Thanh Lương","kind":"Phường","level":"commune","parent":"5295e042-b1cf-8a54-8d1a-e05d235c9283","validTo":"2025-06-30"}', '\x0eb303a19dfb5a3a9efae848be07cdc5e9fe918ab7a6a19e631bb86b385c10fa'),
	(1, 38, '\xe06bbc7d738b86ce9ea8d5963e17fcd7', 'place.opened', 1, 117682632023408644, 1795694458358, 1795694458365, NULL, '\x3c72c4ed041e89daa7203c39aa1b2c0c', NULL, '{"place":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","code":"00601","name":"Phường Đông Ngạc","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x49bec4b49b2c77af8651c8854910a66f565cbd2405ee0cd578f041544b771a32'),
	(1, 39, '\x1f65742a91f08389b71c7aa5fa067a0b', 'place.opened', 1, 117682632023408645, 1795694458358, 1795694458365, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"place":"d1fddbda-95a4-8713-93c5-ee93edb1778f","code":"00610","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x24857a0ae6cf9c1b0d6f258b35db171dec8878085f02d33af8dfc111b1cf2fad'),
	(1, 40, '\xc1035abd59d48f4b8646c91c0a5d5d25', 'place.opened', 1, 117682632023408646, 1795694458358, 1795694458365, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"place":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","code":"00611","name":"Phường Xuân Tảo","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\xd8fadf2379880addb88202ef1e8ab4c20c7881f0b70d8fd925b1df27f30790c8'),
	(1, 86, '\x8b47db57d81b85ddb2e7de4f7c8291e5', 'place.succeeded', 1, 117682632023670799, 1795694458358, 1795694458369, NULL, '\x61a3d2fab82c8447878a730dbf3062f4', NULL, '{"from":"61a3d2fa-b82c-8447-878a-730dbf3062f4","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xdaf390b811df97d1ecf197226e20427fa7f880e1c9ff51a29ffebffd590aa86f'),
	(1, 41, '\x30c10a30ee9c8a37af40941b925a5d71', 'place.opened', 1, 117682632023408647, 1795694458358, 1795694458365, NULL, '\x0351b18e396e83d9b91f6eff2b77b79b', NULL, '{"place":"0351b18e-396e-83d9-b91f-6eff2b77b79b","code":"00611","name":"Phường Xuân Đỉnh","kind":"Phường","level":"commune","nameEn":"Xuan Dinh Ward","parent":"68b9c902-76c8-86c3-a66d-4448d8a067dc","validFrom":"2025-07-01","population":48658,"latE6":21064500,"lonE6":105795000,"areaM2":5460000}', '\x8b9b5cf893e7be2d39aeb00e718a71d32e5cbed559b64242e90ab338df52da64'),
	(1, 42, '\x141768dff50e84fd83fde14297bb36a6', 'place.opened', 1, 117682632023408648, 1795694458358, 1795694458365, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"place":"530d5f16-7296-899e-9cf3-47fd310cbbff","code":"00616","name":"Phường Cổ Nhuế 1","kind":"Phường","level":"commune","parent":"e5b3f314-43dc-813c-8d5d-cc1e77ae6d5b","validTo":"2025-06-30"}', '\x2183a8717a2c881629bb664e3569eadea268fbc1f0d299b5d84b70ff0e43b827'),
	(1, 43, '\xec66f96a30468fb9b062f4104075d067', 'place.opened', 1, 117682632023408649, 1795694458358, 1795694458365, NULL, '\x6f620d1b8ceb8796a80223f7a208fff6', NULL, '{"place":"6f620d1b-8ceb-8796-a802-23f7a208fff6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x47142f324e6404ea35fd7afa7b7c7d8e06fd1ce6c7024beef5346b594f6e92b5'),
	(1, 44, '\x9d604be7c0ea8fbeb504bca0860a0166', 'place.opened', 1, 117682632023408650, 1795694458358, 1795694458365, NULL, '\x5a1bb185b27a8c99b738b983e4b274f6', NULL, '{"place":"5a1bb185-b27a-8c99-b738-b983e4b274f6","code":"06673","name":"Phường Bãi Cháy","kind":"Phường","level":"commune","nameEn":"Bai Chay Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":42018,"latE6":20961700,"lonE6":107029000,"areaM2":25390000}', '\x80a52a03742b8d2140906db247040d6bf2c77ddca519338f5d23579387f31576'),
	(1, 45, '\x1b3793908e9f84feb32a3550f6431c3b', 'place.opened', 1, 117682632023474176, 1795694458358, 1795694458366, NULL, '\x7129b08d994a85ca97aa3f797ecca99b', NULL, '{"place":"7129b08d-994a-85ca-97aa-3f797ecca99b","code":"06679","name":"Phường Hùng Thắng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x5f0f448ec3bba1a6db2145ee7708898ae791862ba51a06b883f3e2f64abb1ef7'),
	(1, 46, '\xa96077e808dd8a8188504a0bdf1ad2ee', 'place.opened', 1, 117682632023474177, 1795694458358, 1795694458366, NULL, '\xef41b8959d928034a91e47b2e028ac36', NULL, '{"place":"ef41b895-9d92-8034-a91e-47b2e028ac36","code":"06685","name":"Phường Trần Hưng Đạo","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x5c369171ef00937c05eaa4e84b4e4846c30b7877e650a9a8cbc96a4630feb644'),
	(1, 47, '\x50c11d02616e8a0ba9038dd644266c7f', 'place.opened', 1, 117682632023474178, 1795694458358, 1795694458366, NULL, '\x6d330170cf7c89698850894800ec412c', NULL, '{"place":"6d330170-cf7c-8969-8850-894800ec412c","code":"06685","name":"Phường Hồng Gai","kind":"Phường","level":"commune","nameEn":"Hong Gai Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":51333,"latE6":20948500,"lonE6":107046200,"areaM2":5000000}', '\xba3c060f88b8247c86a6886dd65441a3436d63e764f5dc6c384ebe583f6d46bb'),
	(1, 48, '\x82952e7342138947b75f09c660285067', 'place.opened', 1, 117682632023474179, 1795694458358, 1795694458366, NULL, '\xae16016a5c5e837c951eddef2a1637e1', NULL, '{"place":"ae16016a-5c5e-837c-951e-ddef2a1637e1","code":"06688","name":"Phường Hồng Hải","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x6e91293ca7cc72fc8dc5bcd17f0fa57de871c7a4a39f6e704cb54bc25b1ba39e'),
	(1, 49, '\x3df49bde1ce981e6836eb19b60645e85', 'place.opened', 1, 117682632023474180, 1795694458358, 1795694458366, NULL, '\xbc4518da643b8654a643c6d6214d04d8', NULL, '{"place":"bc4518da-643b-8654-a643-c6d6214d04d8","code":"06688","name":"Phường Hạ Long","kind":"Phường","level":"commune","nameEn":"Ha Long Ward","parent":"e0eecf77-c615-81ec-a849-e53bad29b445","validFrom":"2025-07-01","population":52905,"latE6":20962600,"lonE6":107045800,"areaM2":6080000}', '\x17878fcfc194a127880f97835a7d385f7cea1e6e5d1479d086c1a17828abd920'),
	(1, 50, '\xcd7e86e0592a80cc814b715b7edba9a7', 'place.opened', 1, 117682632023474181, 1795694458358, 1795694458366, NULL, '\x20fd75450e7f83c6977bf6be664a3c6f', NULL, '{"place":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","code":"06691","name":"Phường Hồng Gai","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x2238309883b6025d47e08287f5d285787ba2b0895d9288422669193daaaa2036'),
	(1, 51, '\xcdf9b22f402f85f0b3bdcfe7cec19504', 'place.opened', 1, 117682632023474182, 1795694458358, 1795694458366, NULL, '\xb11dc3ce933f8251878aee5356ccecfc', NULL, '{"place":"b11dc3ce-933f-8251-878a-ee5356ccecfc","code":"06694","name":"Phường Bạch Đằng","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\xd018b166368d70028923759b9ff15d65b92cb8d59f9b1789d0f82288e7a59426'),
	(1, 52, '\x90b2af383f1585c4a26eff2eef853b16', 'place.opened', 1, 117682632023539712, 1795694458358, 1795694458367, NULL, '\x5575ae35a81d8bcfbbef574d6908fd09', NULL, '{"place":"5575ae35-a81d-8bcf-bbef-574d6908fd09","code":"06697","name":"Phường Hồng Hà","kind":"Phường","level":"commune","parent":"2262236e-b5ac-886c-b44c-5878726f1aaa","validTo":"2025-06-30"}', '\x3d72b091ee4b59c83aa95a659d3e96e3f36579568c0fb8aa87af697e9b1804c4'),
	(1, 53, '\x5974696ecb1a82438bd954cd9b3dde71', 'place.opened', 1, 117682632023539713, 1795694458358, 1795694458367, NULL, '\x6339709fadd38a30bd9e6c3b6f212f43', NULL, '{"place":"6339709f-add3-8a30-bd9e-6c3b6f212f43","code":"14758","name":"Phường Đông Thọ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x54e18d9847cee00d3721b0e52b7b23bd8b091b5a60528d1e2b0adc4cad224ec7'),
	(1, 54, '\x1a2f61dfabcb88d0aeee6960a1499991', 'place.opened', 1, 117682632023539714, 1795694458358, 1795694458367, NULL, '\xfe1d51c8ccab8741a449163dcd1dcd05', NULL, '{"place":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","code":"14764","name":"Phường Trường Thi","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xe6fcde1841b21d7d28242ea263464c840ec8b0fa52ee65c6b878483b7e4c32b5'),
	(1, 55, '\x4c470c0ceeef81359eb3cc88d8dbaa8a', 'place.opened', 1, 117682632023539715, 1795694458358, 1795694458367, NULL, '\xe515e8eafab58e9eb008cca48f055908', NULL, '{"place":"e515e8ea-fab5-8e9e-b008-cca48f055908","code":"14767","name":"Phường Điện Biên","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x0b9fdcc81300be9c5220ace64e4992cd288daad75aff5b5ad3dc59ee7f8afdcb'),
	(1, 56, '\x361b096fa9738c2884222f70062968d4', 'place.opened', 1, 117682632023539716, 1795694458358, 1795694458367, NULL, '\x14d973f623ad8d258bb5893a40104db7', NULL, '{"place":"14d973f6-23ad-8d25-8bb5-893a40104db7","code":"14770","name":"Phường Phú Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x07b7639b2ed2eaa59944f3d82e75066b9c238d05da36fe98ee96c53d9f835af5'),
	(1, 57, '\x64a1a675e8c6879f94c10b674bba3442', 'place.opened', 1, 117682632023539717, 1795694458358, 1795694458367, NULL, '\xbc19506f088d8f778259c5908c3cbf56', NULL, '{"place":"bc19506f-088d-8f77-8259-c5908c3cbf56","code":"14773","name":"Phường Lam Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x66c0465232e214af43d9ebda61ff93bc8d34e30341863350f17cbe0017fa0278'),
	(1, 58, '\x3d15e7290e7f86f3938b5bba13c2c382', 'place.opened', 1, 117682632023539718, 1795694458358, 1795694458367, NULL, '\x266f4ec3fd0b8fd4a192983f63cee900', NULL, '{"place":"266f4ec3-fd0b-8fd4-a192-983f63cee900","code":"14776","name":"Phường Ba Đình","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x97d223265e78eb38dc406c71d48153be1b84d9535a04774d22a4bb3a6eff547d'),
	(1, 59, '\x5f83c9f07ac88b639777c087f341ce56', 'place.opened', 1, 117682632023539719, 1795694458358, 1795694458367, NULL, '\x86b84a0fa09985228789190d0ecbad56', NULL, '{"place":"86b84a0f-a099-8522-8789-190d0ecbad56","code":"14779","name":"Phường Ngọc Trạo","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x161a6ecc4fc867811873eaa4cf4dc37c90b01054b6a83d18f98b892ab9e022bb'),
	(1, 60, '\x84f1cb05ee2e83728c21d337a7f1cfe7', 'place.opened', 1, 117682632023539720, 1795694458358, 1795694458367, NULL, '\x61a3d2fab82c8447878a730dbf3062f4', NULL, '{"place":"61a3d2fa-b82c-8447-878a-730dbf3062f4","code":"14782","name":"Phường Đông Vệ","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x50c0a6b84ce93c75bf22be3f41e7243757f71d881a20f2f9565a30a522f4976c'),
	(1, 61, '\xdabedcd6d2848383a7e5ced8ac326c60', 'place.opened', 1, 117682632023539721, 1795694458358, 1795694458367, NULL, '\xed60572f692989d18f1a3473da0efe00', NULL, '{"place":"ed60572f-6929-89d1-8f1a-3473da0efe00","code":"14785","name":"Phường Đông Sơn","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x573a683fb24865f5c2669f336f2612fad25f86d21ea365aaa1fea7f59b4a0bf1'),
	(1, 62, '\x5768add3cc268dbe8ad66e0ef1f779df', 'place.opened', 1, 117682632023605248, 1795694458358, 1795694458368, NULL, '\x623469f4f48a80d899d7e3e972eb5a76', NULL, '{"place":"623469f4-f48a-80d8-99d7-e3e972eb5a76","code":"14794","name":"Phường Đông Hương","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x2050a321841c874bad30a8de0b2fc125bd8d25701cf905acaef9cb72c303f596'),
	(1, 63, '\xf3bd37d7906e85488d671d5ba68d606e', 'place.opened', 1, 117682632023605249, 1795694458358, 1795694458368, NULL, '\xf688358d9ffe8d93badffa6bcf2eabdd', NULL, '{"place":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","code":"14797","name":"Phường Đông Hải","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\x57a0fe9596c8db4172f2f8ee25111087e2d6f95d30c35f4a4ad3c2125cac63e2'),
	(1, 64, '\xc325456ded398a92ac9d219a1e27f3a9', 'place.opened', 1, 117682632023605250, 1795694458358, 1795694458368, NULL, '\x07b5c25a661c8dca9a39e0e2d46b247e', NULL, '{"place":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","code":"14797","name":"Phường Hạc Thành","kind":"Phường","level":"commune","nameEn":"Hac Thanh Ward","parent":"7066c9a3-f6cc-85a4-9213-95fec130aafa","validFrom":"2025-07-01","population":197142,"latE6":19802800,"lonE6":105789000,"areaM2":24630000}', '\xc660d34da9e005d0a3d428e2b6dcca274501b9ab8a0b9ae7e9b5bc5eb1024620'),
	(1, 65, '\xccacdc5a35f5861da034455b584ca07c', 'place.opened', 1, 117682632023605251, 1795694458358, 1795694458368, NULL, '\x70e4c408864385bdb77f29d835f14399', NULL, '{"place":"70e4c408-8643-85bd-b77f-29d835f14399","code":"16435","name":"Phường An Hưng","kind":"Phường","level":"commune","parent":"ca5c8d94-d210-8535-97ec-4fc55ecb909a","validTo":"2025-06-30"}', '\xee53fb7ef42b3b1b4604e3753a92bde722162e6f681f919bc6238321e5601780'),
	(1, 66, '\xc87e8157fee48961936bb2977c7c6d61', 'place.succeeded', 1, 117682632023605252, 1795694458358, 1795694458368, NULL, '\x00e6ef5b40078ec18139094ccccba028', NULL, '{"from":"00e6ef5b-4007-8ec1-8139-094ccccba028","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x994a6abbcdd3519547aa1d1e4889c0d2994ab2124c46046d438b8d80227704d8'),
	(1, 67, '\x7ef76138b9b18962a66d40cdaf29ec78', 'place.succeeded', 1, 117682632023605253, 1795694458358, 1795694458368, NULL, '\x14d973f623ad8d258bb5893a40104db7', NULL, '{"from":"14d973f6-23ad-8d25-8bb5-893a40104db7","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x46cbf19893b23e793e41b6c8ffef5873cb7ac1eeba3f013ad5ba1cbb26fc3096'),
	(1, 68, '\x908ab74b82eb82d3989ec9e0fb715318', 'place.succeeded', 1, 117682632023605254, 1795694458358, 1795694458368, NULL, '\x1b2d4f1471c386109b774c3e861e64fa', NULL, '{"from":"1b2d4f14-71c3-8610-9b77-4c3e861e64fa","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x132d654c48fc048cf004b41d09c1b8a64cbd612acf64f0bc63fb61726ee0ddd4'),
	(1, 69, '\x477e84a2740185b59922d3e924adbb9a', 'place.succeeded', 1, 117682632023605255, 1795694458358, 1795694458368, NULL, '\x20fd75450e7f83c6977bf6be664a3c6f', NULL, '{"from":"20fd7545-0e7f-83c6-977b-f6be664a3c6f","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\xa76ac4c32dc4b22ea81ccc13293839c15d4de3874b8424b57ea6cc5eeabfe454'),
	(1, 70, '\x4ba395a17f16851190bd480c13a2de19', 'place.succeeded', 1, 117682632023605256, 1795694458358, 1795694458368, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\xa5fc065bd313ab86aa242f8ed5f543b2b8d32aeeec1e7a182514439080a658f7'),
	(1, 71, '\x998337b4238087c1b70ec80c0be07f83', 'place.succeeded', 1, 117682632023670784, 1795694458358, 1795694458369, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xa7d0e1368afb855707a7cc08799358faebe64166f42c88ef0e396fae6de5c0ca'),
	(1, 72, '\xa39c0c132934864493fe613f4a9c89b6', 'place.succeeded', 1, 117682632023670785, 1795694458358, 1795694458369, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\xc0df5f267d7d66a3a6833836c66789cd50038fabd80489b02bb88589b3a0ff3f'),
	(1, 73, '\x2bdc4ae069b98464884f4fd35018032d', 'place.succeeded', 1, 117682632023670786, 1795694458358, 1795694458369, NULL, '\x226a836fb04f84498af75cac6b28560a', NULL, '{"from":"226a836f-b04f-8449-8af7-5cac6b28560a","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xdecac0cb94a8d039480ab49afd3b034d73d21e67ba3f23dc3b39ec19b17a4786'),
	(1, 74, '\x322d0cb337e68486a0ae09f73546c438', 'place.succeeded', 1, 117682632023670787, 1795694458358, 1795694458369, NULL, '\x266f4ec3fd0b8fd4a192983f63cee900', NULL, '{"from":"266f4ec3-fd0b-8fd4-a192-983f63cee900","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x18fa83640abccb27f344423fc7ca78645f9670a8aa3c905b0778b7da2ec6d90f'),
	(1, 75, '\x37246a7507ed8b47b24e7af3b1377777', 'place.succeeded', 1, 117682632023670788, 1795694458358, 1795694458369, NULL, '\x2816b6bbb2cb8de0a32491f95ea8cd67', NULL, '{"from":"2816b6bb-b2cb-8de0-a324-91f95ea8cd67","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x10dd2d9e25e697d41727d81517150db34d6aad30a7ea35a5c7d2d84df7caf0d1'),
	(1, 76, '\xa12b4e6eedb68ff99ed4ddff61849dbf', 'place.succeeded', 1, 117682632023670789, 1795694458358, 1795694458369, NULL, '\x2f16ce3780be8a3cb6f13df2e355b2c7', NULL, '{"from":"2f16ce37-80be-8a3c-b6f1-3df2e355b2c7","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x1679e0c3eabb3a05d14f35f035e1ea31aff32677c33d053a0428e48eb4b5b776'),
	(1, 77, '\x08055845e7688b028470f162bbb95c65', 'place.succeeded', 1, 117682632023670790, 1795694458358, 1795694458369, NULL, '\x3313108e89fb8de09e7648e4e3940726', NULL, '{"from":"3313108e-89fb-8de0-9e76-48e4e3940726","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x5d8a224655abe303098fb7fca85f9229a22e937b856e9eda0f379ab5010660ea'),
	(1, 78, '\x94b8077bb9598134815bae714deaa4fd', 'place.succeeded', 1, 117682632023670791, 1795694458358, 1795694458369, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x3a11420173fc6f0e8fb9cb08ca3109ada35bba632f28a7ed92e19eb0a38c36e5'),
	(1, 79, '\xd911b9c80c28881f9875d4863bac1946', 'place.succeeded', 1, 117682632023670792, 1795694458358, 1795694458369, NULL, '\x3a1ba09c6c408a46a38030955b3a53db', NULL, '{"from":"3a1ba09c-6c40-8a46-a380-30955b3a53db","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x7775e6fc89a0f67d7896767b3eac87e517e91738115e3bd0504f08aeb364626a'),
	(1, 80, '\xebf2cad189e0844d8f468947c8cd9ec5', 'place.succeeded', 1, 117682632023670793, 1795694458358, 1795694458369, NULL, '\x3c72c4ed041e89daa7203c39aa1b2c0c', NULL, '{"from":"3c72c4ed-041e-89da-a720-3c39aa1b2c0c","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\x53b9b449949ff84b41ea31034466a130391176b07d052debe2adac0b21e07c3f'),
	(1, 81, '\x351f7c9c150486c48d9cc5bef53ff180', 'place.succeeded', 1, 117682632023670794, 1795694458358, 1795694458369, NULL, '\x52dce4d3861883b7be7c1bb32ee4ab87', NULL, '{"from":"52dce4d3-8618-83b7-be7c-1bb32ee4ab87","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x3136b0eebfb1efe36fea0e8f30cf6497dc889e360796df9d5825906c633f4431'),
	(1, 82, '\x7c212c06b59e8bdd9283b4b73abe258b', 'place.succeeded', 1, 117682632023670795, 1795694458358, 1795694458369, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\x3a1a54c1ac3762522781915bae40d852f3a591bad86fc47c7ae04f2e35f898f3'),
	(1, 83, '\x873a8659a29c871c9b593aa2d7dfa047', 'place.succeeded', 1, 117682632023670796, 1795694458358, 1795694458369, NULL, '\x530d5f167296899e9cf347fd310cbbff', NULL, '{"from":"530d5f16-7296-899e-9cf3-47fd310cbbff","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x52399c5181ac0f60a517d67fdea9ea0f7a59467e8cd05706b523562a66dad8e6'),
	(1, 84, '\xe408967dcc0e845db6596cfc9e369342', 'place.succeeded', 1, 117682632023670797, 1795694458358, 1795694458369, NULL, '\x5575ae35a81d8bcfbbef574d6908fd09', NULL, '{"from":"5575ae35-a81d-8bcf-bbef-574d6908fd09","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}', '\x44691d833474774fdcd38f8071925f4f7cacd50f9f3db33a05f02eaa0f4086f9'),
	(1, 87, '\xd8259c1fbc0e8d2cbf637426bf984a7d', 'place.succeeded', 1, 117682632023670800, 1795694458358, 1795694458369, NULL, '\x623469f4f48a80d899d7e3e972eb5a76', NULL, '{"from":"623469f4-f48a-80d8-99d7-e3e972eb5a76","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x0bdef88fc739df5f723a725ad33816bb5f38d8183f9408fe23463ef08a8b2395'),
	(1, 88, '\xfaf8009df1448672bcae71cc1b7d1b58', 'place.succeeded', 1, 117682632023670801, 1795694458358, 1795694458369, NULL, '\x6339709fadd38a30bd9e6c3b6f212f43', NULL, '{"from":"6339709f-add3-8a30-bd9e-6c3b6f212f43","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x9541de10ccd5aff512456a96e5f714decc51fa242b3a1e2e16fb62f6c292e47a'),
	(1, 89, '\x590c743b294582888bf7efa8f879dabf', 'place.succeeded', 1, 117682632023670802, 1795694458358, 1795694458369, NULL, '\x63e63718618084ccba7f21f7061001f5', NULL, '{"from":"63e63718-6180-84cc-ba7f-21f7061001f5","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"full"}', '\x8f7496384a8ef2148fefa0daeaa1d2d35eadc5aa70c038711bd9155c6102e666'),
	(1, 90, '\x4694dd776ec38cd0b1078dbdce3009c0', 'place.succeeded', 1, 117682632023670803, 1795694458358, 1795694458369, NULL, '\x67e8d5f03b028ffb9050a16d27610ddc', NULL, '{"from":"67e8d5f0-3b02-8ffb-9050-a16d27610ddc","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"full"}', '\x38a83c6aaf002e059a02d40313e88e1bec8000c545078324d71378349db70647'),
	(1, 91, '\xe2292c53583e82228cc2fa86adfafffa', 'place.succeeded', 1, 117682632023670804, 1795694458358, 1795694458369, NULL, '\x6ad5c2ec26ce8da4bff5d149c184de00', NULL, '{"from":"6ad5c2ec-26ce-8da4-bff5-d149c184de00","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\xf1b462f2cbaaecbe0535c4b790e1b96a3704cc855efe3ee885a10002618250d5'),
	(1, 92, '\x49d9fce951a28a30aebad93069253485', 'place.succeeded', 1, 117682632023670805, 1795694458358, 1795694458369, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xd2229ea46b08ff30f3cffc468548692030514987c1585309578481ed1609ccc1'),
	(1, 93, '\xbeede3b2a35783e39d327e6789b6ba82', 'place.succeeded', 1, 117682632023736320, 1795694458358, 1795694458370, NULL, '\x6b538067313d8091b0d6917f682cbe88', NULL, '{"from":"6b538067-313d-8091-b0d6-917f682cbe88","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x199144fc75b34dd4484f4bd2a20ba743646bd8a60eb161fb5d17747050d86bf1'),
	(1, 94, '\x6d17fa5f733b805aba4f5dabf34371f8', 'place.succeeded', 1, 117682632023736321, 1795694458358, 1795694458370, NULL, '\x6f620d1b8ceb8796a80223f7a208fff6', NULL, '{"from":"6f620d1b-8ceb-8796-a802-23f7a208fff6","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}', '\x7839adb435c9dce17639b3fd49c390aeddf15024a157e5b6211ec51fe6082908'),
	(1, 95, '\x634ef2d8935b8668843a300081b6d7e9', 'place.succeeded', 1, 117682632023736322, 1795694458358, 1795694458370, NULL, '\x70e4c408864385bdb77f29d835f14399', NULL, '{"from":"70e4c408-8643-85bd-b77f-29d835f14399","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"partial"}', '\x386b4d44042b99357dfe619769ca1386d1d963c896faf09d53c8b35929647cf2'),
	(1, 96, '\x45572f329ea3894c89f432fbf0f667de', 'place.succeeded', 1, 117682632023736323, 1795694458358, 1795694458370, NULL, '\x7129b08d994a85ca97aa3f797ecca99b', NULL, '{"from":"7129b08d-994a-85ca-97aa-3f797ecca99b","to":"5a1bb185-b27a-8c99-b738-b983e4b274f6","on":"2025-07-01","extent":"full"}', '\x958c99be52a28138a3b1c96b527923ad0f8e3d704e535b2b30c66bc6012cecf1'),
	(1, 97, '\xbf2cc73d5ce28c1eb8dbe4ec1b61b96b', 'place.succeeded', 1, 117682632023736324, 1795694458358, 1795694458370, NULL, '\x86b84a0fa09985228789190d0ecbad56', NULL, '{"from":"86b84a0f-a099-8522-8789-190d0ecbad56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xb2fc8247221e47616123242f636c3ff467d744a597260ce4482466e71b2ec1e1'),
	(1, 98, '\x52edf792ea5d8b8289eb1f64b9352016', 'place.succeeded', 1, 117682632023736325, 1795694458358, 1795694458370, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\xfd201478993037e6339833f91fd98147561c1370f75c1fbc7535249193897d2d'),
	(1, 99, '\x94752c8aab4680bdb91e3a4493e0fa8f', 'place.succeeded', 1, 117682632023736326, 1795694458358, 1795694458370, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xf440c63a57488a16697481d0f93f58e47e2ace85854791cc81f7f3d4312ab50b'),
	(1, 100, '\xadc6e57317298a8dad41842dbf50365f', 'place.succeeded', 1, 117682632023736327, 1795694458358, 1795694458370, NULL, '\x8d0aa1f4f5178fed9c5e18ec4a0ded80', NULL, '{"from":"8d0aa1f4-f517-8fed-9c5e-18ec4a0ded80","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x0f13df4f6b308cfd9d77a22fcec744ff80addb30e0f1fcd6243d073f6ce16580');
INSERT INTO public.event VALUES
	(1, 101, '\xb5e8efb4cfd5862a8b1db1cc7da31d39', 'place.succeeded', 1, 117682632023736328, 1795694458358, 1795694458370, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xc06462c8f91ed77c29521dd7c6ff33551bd05cf06ccff5a15a1c5be0849d36b8'),
	(1, 102, '\x7f1dad33f1688e35a6f61345ec459000', 'place.succeeded', 1, 117682632023736329, 1795694458358, 1795694458370, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x0dae2291167c78526fc4b7a1466370c5b93189e419c57d05b25766642c968119'),
	(1, 103, '\x198ada743ddf85788380cccb74a423c0', 'place.succeeded', 1, 117682632023736330, 1795694458358, 1795694458370, NULL, '\x9d7af793590f8d428b1170bcefad5534', NULL, '{"from":"9d7af793-590f-8d42-8b11-70bcefad5534","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x5a843a7e9f5e865c958cce94cb31dcee363b510e8b3186e71f16c260676c3693'),
	(1, 104, '\xfbe1865bda7a83658ff8b8853c5b0323', 'place.succeeded', 1, 117682632023736331, 1795694458358, 1795694458370, NULL, '\xa87605da61d585ae8d622a5a53626e94', NULL, '{"from":"a87605da-61d5-85ae-8d62-2a5a53626e94","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x0555fddefadb5671d0ff58a57b78cfddf149912b8c91a473ac35e188d922c192'),
	(1, 105, '\x4f40ff0dc0ad85b79a98f3a79eb2abae', 'place.succeeded', 1, 117682632023736332, 1795694458358, 1795694458370, NULL, '\xae16016a5c5e837c951eddef2a1637e1', NULL, '{"from":"ae16016a-5c5e-837c-951e-ddef2a1637e1","to":"bc4518da-643b-8654-a643-c6d6214d04d8","on":"2025-07-01","extent":"full"}', '\x02cd0fcda466f755153f1e39591526cbc64faadc3763c5532abea4a7d8d29887'),
	(1, 106, '\x499c1a0f87638165858c4b247f749252', 'place.succeeded', 1, 117682632023736333, 1795694458358, 1795694458370, NULL, '\xb11dc3ce933f8251878aee5356ccecfc', NULL, '{"from":"b11dc3ce-933f-8251-878a-ee5356ccecfc","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\xd5eb931f329681d339476560d7e59004db7d2a9e557e99a61f40908473602953'),
	(1, 107, '\x28d99a687d808831aa453c5771439e0e', 'place.succeeded', 1, 117682632023736334, 1795694458358, 1795694458370, NULL, '\xbc19506f088d8f778259c5908c3cbf56', NULL, '{"from":"bc19506f-088d-8f77-8259-c5908c3cbf56","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xfd2c9bf06697a283528cef79b6ab69a92f058489d13aabbe63e91760c98b5113'),
	(1, 108, '\x7356f76f590287e4bc165a3607ffaced', 'place.succeeded', 1, 117682632023736335, 1795694458358, 1795694458370, NULL, '\xbe75f4c2dd4a8abc938c7ab1c46f1b09', NULL, '{"from":"be75f4c2-dd4a-8abc-938c-7ab1c46f1b09","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xeb838f1de079f16932cdde6e78452bbf219d36d6653b3e1aa0a896a28d2122de'),
	(1, 109, '\x0e63a553831e82119effd7be4ac9d1e2', 'place.succeeded', 1, 117682632023736336, 1795694458358, 1795694458370, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x6b9b67a025d1c60ace40b45a8d121f02551a3941dc81b5666c6014b6f66558a4'),
	(1, 110, '\x055943ded58883619cd72f3909706331', 'place.succeeded', 1, 117682632023736337, 1795694458358, 1795694458370, NULL, '\xbeb73abcdaa884b3a4d0f3439fe2d852', NULL, '{"from":"beb73abc-daa8-84b3-a4d0-f3439fe2d852","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xc2d4f18181ede7574b5753bb56550b87b57e9db23e5a6b67c38a9798c23392c2'),
	(1, 111, '\xe0e0a61f272d8278850611693706caff', 'place.succeeded', 1, 117682632023736338, 1795694458358, 1795694458370, NULL, '\xbf16abd791d583c7bb5acf772163294f', NULL, '{"from":"bf16abd7-91d5-83c7-bb5a-cf772163294f","to":"76534181-8bfd-87e3-b72d-ede0aca91388","on":"2025-07-01","extent":"partial"}', '\x35155b3beb2c6fb1a8b0dc0d9f0b42080b5340470412e6ab95e5ba048b4cceab'),
	(1, 112, '\x1d415ef925c68b09bd42dcedab974b3e', 'place.succeeded', 1, 117682632023736339, 1795694458358, 1795694458370, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"0351b18e-396e-83d9-b91f-6eff2b77b79b","on":"2025-07-01","extent":"partial"}', '\x812ba28383f14a3449debb131fdadc967768c559fec5cf512180868caa3385b4'),
	(1, 113, '\xc6f5144019b0815caccff67c88b9ed80', 'place.succeeded', 1, 117682632023736340, 1795694458358, 1795694458370, NULL, '\xd1fddbda95a4871393c5ee93edb1778f', NULL, '{"from":"d1fddbda-95a4-8713-93c5-ee93edb1778f","to":"51a12f54-e287-8371-84e3-ed4087ed4c50","on":"2025-07-01","extent":"partial"}', '\xf0b1c696e98d2e0284e40656bfa994fabd28a9e5df8073072cbbb22db5afc557'),
	(1, 114, '\x120606cfb3e184e697457b9383ca802b', 'place.succeeded', 1, 117682632023736341, 1795694458358, 1795694458370, NULL, '\xd9b231894ea2865eb01b9cfbe71cd0c5', NULL, '{"from":"d9b23189-4ea2-865e-b01b-9cfbe71cd0c5","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"full"}', '\x019cd80bf135dd777e268a9a5a63dec6e0aa7b60522220853703e6a320dee42d'),
	(1, 115, '\xf158cba7270b8ea888a381a939be81bc', 'place.succeeded', 1, 117682632023736342, 1795694458358, 1795694458370, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\x0d5838aa2acca3f0e43cd18673d12e42af9912ebcd27c3b675360769690b0d02'),
	(1, 116, '\x55dab83e29608531b7f889be5e405aeb', 'place.succeeded', 1, 117682632023801856, 1795694458358, 1795694458371, NULL, '\xdca64a9566238022abd47817499392a3', NULL, '{"from":"dca64a95-6623-8022-abd4-7817499392a3","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\xa30b8c8467caf690a99d090ab7e4dbd0628a4ff56989134567845e021317c804'),
	(1, 117, '\xa6573abefc678625b4b3d00850921778', 'place.succeeded', 1, 117682632023801857, 1795694458358, 1795694458371, NULL, '\xe515e8eafab58e9eb008cca48f055908', NULL, '{"from":"e515e8ea-fab5-8e9e-b008-cca48f055908","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xb0a96c99c952d434b43dbe1e9b1605863e79439f92f8eb33db4ce4b3b068da40'),
	(1, 118, '\x1833a785656f87fb8fda0171ebc2bc55', 'place.succeeded', 1, 117682632023801858, 1795694458358, 1795694458371, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"de823d27-ddaa-82ae-ba3c-dffa2ab36fbe","on":"2025-07-01","extent":"partial"}', '\xf723948ebb04164520a99a8a44426115480796f08bfe8b10abf943c831b5c2dc'),
	(1, 119, '\x650ef94dfd518389858159ab5a7337ff', 'place.succeeded', 1, 117682632023801859, 1795694458358, 1795694458371, NULL, '\xe6cc5f834c2c86eaacdfc057eee1f439', NULL, '{"from":"e6cc5f83-4c2c-86ea-acdf-c057eee1f439","to":"f9c2e7cf-7fa9-8fc2-adc7-5a0077c8270a","on":"2025-07-01","extent":"partial"}', '\x83733a1d71f9fc1152cd5302ba46348be869111965ae81953d3b3cb1b174fa93'),
	(1, 120, '\x6359a14b00be8635848e45127b522824', 'place.succeeded', 1, 117682632023801860, 1795694458358, 1795694458371, NULL, '\xed60572f692989d18f1a3473da0efe00', NULL, '{"from":"ed60572f-6929-89d1-8f1a-3473da0efe00","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\x6e122c92ed8f092e917490f060b612fadcb956f7acbe2fa7f8f199524d853c47'),
	(1, 121, '\xee119d5aab978943a3b16f0771d4e8f6', 'place.succeeded', 1, 117682632023801861, 1795694458358, 1795694458371, NULL, '\xef41b8959d928034a91e47b2e028ac36', NULL, '{"from":"ef41b895-9d92-8034-a91e-47b2e028ac36","to":"6d330170-cf7c-8969-8850-894800ec412c","on":"2025-07-01","extent":"full"}', '\x648e8302f519a48e681005d5700075774bfd92e69e0c9671023966d1c80a65b3'),
	(1, 122, '\x4235dbe318e7858dab95da35638de251', 'place.succeeded', 1, 117682632023801862, 1795694458358, 1795694458371, NULL, '\xf688358d9ffe8d93badffa6bcf2eabdd', NULL, '{"from":"f688358d-9ffe-8d93-badf-fa6bcf2eabdd","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xce5b1f0afee64be76e90f5c128d5a9465c0b85489847941e8fcbb682b8ec2ece'),
	(1, 123, '\x3bfece0b0d2f8de2bd2da177bd2497ee', 'place.succeeded', 1, 117682632023801863, 1795694458358, 1795694458371, NULL, '\xfe1d51c8ccab8741a449163dcd1dcd05', NULL, '{"from":"fe1d51c8-ccab-8741-a449-163dcd1dcd05","to":"07b5c25a-661c-8dca-9a39-e0e2d46b247e","on":"2025-07-01","extent":"full"}', '\xe5e59128c8ac893d84b1eb5487001f2362b3367505eb2f74d33c72090a2b4a97'),
	(1, 124, '\x045627c3e0e28e45964e8a79847a53a6', 'framework.published', 1, 117682632034746368, 1795694458537, 1795694458538, NULL, NULL, NULL, '{"framework":"domdom-basic","version":1,"criteria":[{"id":"owns-smartphone","skills":[],"facts":["owns-smartphone"]},{"id":"basic-skills","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call"],"facts":[]},{"id":"essential-services","skills":["services.identity","services.submit","payment.qr"],"facts":[]},{"id":"self-protection","skills":["safety.otp","safety.calls","safety.links","safety.recover"],"facts":[]},{"id":"ai-basics","skills":["ai.ask","ai.check","ai.private"],"facts":[]},{"id":"work-ready","skills":["work.documents","work.meeting","work.files","safety.privacy"],"facts":[]},{"id":"public-service-ready","skills":["work.documents","work.meeting","work.files","safety.privacy","work.office","services.track"],"facts":[]},{"id":"digital-citizen","skills":["device.touch","device.connect","information.search","communication.message","communication.video-call","services.identity","services.submit","payment.qr","safety.otp","safety.calls","safety.links","safety.recover"],"facts":["owns-smartphone"]}]}', '\x1927624f4b0ad7f0360cb4cfae1117fd25395b9ce23dcbf0865dfc934e1f106b'),
	(1, 125, '\x3c5d2edbbc66426ebd8c1e46768073be', 'person.enrolled', 1, 117682632081080320, 1795694459153, 1795694459245, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"birthYear":1956,"groups":[]}', '\x8268a94923f0808d826008cb1fa72d2dbaf82ce7c54e84a7510ee571168d746f'),
	(1, 126, '\x54d029c351524ca78bfd968d394c4ca4', 'person.enrolled', 1, 117682632100413440, 1795694459153, 1795694459540, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', '{"birthYear":1956,"groups":[]}', '\x40ab3fa5d72ae4940f93135350ff4ec85dcc6a8698d768e01581a591e875afe8'),
	(1, 127, '\x0bac7194b6fe46e399b219d69fc8d036', 'person.enrolled', 1, 117682632101986304, 1795694459153, 1795694459564, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', '{"birthYear":1956,"groups":[]}', '\xb1a6d87a46c43009ed41ede67779d5a2ae7d4538cb69fd2038a627b29fcc3c14'),
	(1, 128, '\xc33b07c9186a4e8ab6f5c6c39322bc5d', 'person.enrolled', 1, 117682632103559168, 1795694459153, 1795694459588, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', '{"birthYear":1956,"groups":[]}', '\xfa0177ef9ef81657ff50b4a2c2e1308cb77994e22b4837dc1f1a9eaea90c2aaf'),
	(1, 129, '\xa6914de1eecb45f09cf1aa1f44e878c0', 'person.enrolled', 1, 117682632104869888, 1795694459153, 1795694459608, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', '{"birthYear":1956,"groups":[]}', '\xa55722d0e52339c1d409bc10c85194fc5ca4239a0180c2742835a7ca1ed81d9f'),
	(1, 130, '\x18002f077eb246e0a08a30205b9a77c9', 'person.enrolled', 1, 117682632106180608, 1795694459153, 1795694459628, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', '{"birthYear":1956,"groups":[]}', '\x0f9bd3f45d765789d1bc534052c776a3501e798a1d553f4fdbe9c5f05cc67ae8'),
	(1, 131, '\x1f838fdc5f4544db94f5aa1399f2660b', 'person.enrolled', 1, 117682632107687936, 1795694459153, 1795694459651, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', '{"birthYear":1956,"groups":[]}', '\x58fa65462b252a59e1ca2d55788df52afc93b2a2b10912e2ed7bd6bb9aa6c210'),
	(1, 132, '\x1a774d2906c7470e84155d0e0882fa03', 'person.enrolled', 1, 117682632108802048, 1795694459153, 1795694459668, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', '{"birthYear":1956,"groups":[]}', '\x2479e84a4cddd607e8e2527318fa5645dda3a803714ff773a8865233f7af3dff'),
	(1, 133, '\xa6888e230fe1427394e6f6f4ed920e4a', 'person.enrolled', 1, 117682632110374912, 1795694459153, 1795694459692, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x105d434666a84cfcbaccff8e5c8b63a4', '{"birthYear":1956,"groups":[]}', '\x407710b592acef6958a7da26b1ee99021b4250ca0c26d9c259e73301068f4eb2'),
	(1, 134, '\x42e6a5f9d3434621a0cd22c0b4463129', 'person.enrolled', 1, 117682632111685632, 1795694459153, 1795694459712, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8df4420439b1433498edbeb359897bec', '{"birthYear":1956,"groups":[]}', '\x96fd8e76743e8ec15bceb7cfcf04cd72e9a661f402749b1fb8c20b18fbb44902'),
	(1, 135, '\x6f7eec6a44f943f08a8e904a67bbfeaf', 'person.enrolled', 1, 117682632113520640, 1795694459153, 1795694459740, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x57434281de7a4d0c9681a8c5a50d2ae8', '{"birthYear":1956,"groups":[]}', '\x76d926e2c1e385a064780ad87edb81c8bb6a40ba76582dc7d27046589206f0d4'),
	(1, 136, '\x9f94195aaf544446a465f5dbb936ca45', 'person.enrolled', 1, 117682632115224576, 1795694459153, 1795694459766, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x4aa0ee381b174b86aee2558f6176c516', '{"birthYear":1956,"groups":[]}', '\x91306a7c1994326ccb12304300d712efb8a15731f417026f1b3af140c512c052'),
	(1, 137, '\x217058370d24486892b4842e31d5272b', 'session.planned', 1, 117682632124792832, 1795694459817, 1795694459912, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","title":"Lớp thử","kind":"class","venue":"Nhà văn hóa","venueId":null,"capacity":null,"startsAt":1795694459817,"minutes":60,"skills":["device.touch"],"trainers":[]}', '\xda8a31686e89a32f50b811011de99c4d521eff15e81157833c56ebff22c7a878'),
	(1, 138, '\xa54aa6fb7e194cc3946968befdc64bae', 'attendance.recorded', 1, 117682632129249280, 1795694459817, 1795694459980, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\xaef9401b4904c4f3d82282a0f63374c985f26e2c0bbcaa0be4af14ccafaa0a52'),
	(1, 139, '\x1bf1b43277284de4a22e25eaf8605ea8', 'attendance.recorded', 1, 117682632134492160, 1795694459817, 1795694460060, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\xd06e5a497bf479d8b45fc0748f722895568932c2a97ee85459ae1b655194cd0a'),
	(1, 140, '\x254a6d9e36e749b989d9a6a34b18008c', 'attendance.recorded', 1, 117682632137113600, 1795694459817, 1795694460100, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\x4f361b20f544da904b43d2bd6806789f6b21978fedfdd2b64c6698749d40b9af'),
	(1, 141, '\x43856640ebe24557b6a1f7924273a540', 'attendance.recorded', 1, 117682632142880768, 1795694459817, 1795694460188, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\xc91319af444a50d69d7aae462d54bb3c42c960f8800c8cd8c294d7e3f9da0446'),
	(1, 142, '\x99049b3485bb4739865fe75971aa01d7', 'attendance.recorded', 1, 117682632143273984, 1795694459817, 1795694460194, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\x218fcf59c9f0a3b9873f56d9628ad78952f1596c74e95097c2e4d8e0537a3ef8'),
	(1, 143, '\x4ff07b782bbb4539bfedd278a7f081f5', 'attendance.recorded', 1, 117682632143273985, 1795694459817, 1795694460194, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\x3f02ebc87a78817d77c772c6cf0100bac24ee9bc111ceb4c7be19eef08fc64d2'),
	(1, 144, '\x3ee42a52b3a94196832bf8d59a9974eb', 'attendance.recorded', 1, 117682632143273986, 1795694459817, 1795694460194, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\x0976b807683fc9a299e142037bf0be312c7e7f44c3d1058a4b8c7e5d51f98a4b'),
	(1, 145, '\x4df0fc91bd6f414496fcac70aa8e0bba', 'attendance.recorded', 1, 117682632143339520, 1795694459817, 1795694460195, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","skills":["device.touch"],"trainers":[]}', '\xa21fae8d020f0fce5635a2aaf20b0afab445859c1ce6bda0ef43d40d51b1daa4'),
	(1, 146, '\x3d97abc4764142a094d325d40468b5bd', 'task.observed', 1, 117682632143339521, 1795694459817, 1795694460195, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"skill":"device.touch","help":"alone"}', '\xed206f7b5933a41c208217d27d04b1936a087fa67b28a16219f1ec282e0b84d9'),
	(1, 147, '\x60504844092a43c89c0ffcf226140e96', 'task.observed', 1, 117682632143339522, 1795694459817, 1795694460195, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', '{"skill":"device.touch","help":"alone"}', '\x0c0237ee09999e0f1d7f4032a5afa0799dd4fd03951f730ef7cb5268fd5e2cf2'),
	(1, 148, '\x872fe33992824120bdbfda7dee0ff346', 'task.observed', 1, 117682632143339523, 1795694459817, 1795694460195, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', '{"skill":"device.touch","help":"alone"}', '\x31ba3f14fb49ebea81a34b9f0640bd97d4a99b0c5bc235f217a32666101d154f'),
	(1, 149, '\x81f1847b66b3473aaed0abb6b9aa4c55', 'task.observed', 1, 117682632143339524, 1795694459817, 1795694460195, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', '{"skill":"device.touch","help":"alone"}', '\xa3f042f0c0bedc2088c480fa67d9954f817697fa56bce7ae62a302a9a24b9b86'),
	(1, 150, '\xe52cbdb3ca154c468781d25591c01c3d', 'visit.recorded', 1, 117682632144191488, 1795694459817, 1795694460208, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"visit":"6f4a98d0-f96a-412b-9d40-f13804f7b794","outcome":"helped","next":null,"wants":["device.touch"],"with":[],"minutes":null}', '\xa7ed43f3856e6a5fe346659aa352fd3b83327d36f168da94a969e554f0dcf0ff'),
	(1, 151, '\x8d59b2cbe8f845618c1ca802b3f2ad3e', 'person.erased', 1, 117682632154742784, 1795694459817, 1795694460369, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x4aa0ee381b174b86aee2558f6176c516', '{}', '\x61b3f3f64bfb7217b167f6d2a94be8fb66d00e2b61d01d6a2be30faf3f3032a5'),
	(1, 152, '\xea4c94ff923f41de9e3a1b216b52f060', 'help.published', 1, 117682632158740480, 1795694460417, 1795694460430, '\x01a217baf670728a8002ad7fdb03ccc8', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{}', '\x705b3f5a3e23449e911bd368801b07bc6c25cb4d10af743206c0a96469ad6d14'),
	(1, 153, '\x60e8ddd6347a4f1896d81d2d25d761c4', 'plan.made', 1, 117682632158806016, 1795694460417, 1795694460431, '\x01a217baf670728a8002ad7fdb03ccc8', '\x68b9c90276c886c3a66d4448d8a067dc', NULL, '{"plan":"2d48e280-d1dd-4814-b258-7a4a4dd270ca","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}', '\x3681d5bf6a256f8d284d0e2f4f0462487d8727d08244c3c9cbba1e3d1315b5ea'),
	(1, 154, '\x305ea8043f2f42d888cc9fadf8e06e43', 'target.set', 1, 117682632158871552, 1795694460417, 1795694460432, '\x01a217baf670728a8002ad7fdb03ccc8', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"target":"1fd389cf-0b5d-4f7e-9d7a-653515f17dc9","plan":"2d48e280-d1dd-4814-b258-7a4a4dd270ca","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}', '\x084bae5648ae6a371fc0f9ff12bc075098df7bf0234025ae4108fea05cd1004a'),
	(1, 155, '\xbbe7b7305ed94dbe9dfe8aa51b105a7c', 'residential-group.founded', 1, 117682632189018112, 1795694460805, 1795694460892, '\x01a217baf670728a8002ad7fdb03ccc8', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"residentialGroup":"e99bec77-6d60-4173-a00f-549d8d44fc06","key":"1","kind":"tổ dân phố","name":"Tổ thử","from":"2026-01-01"}', '\xa79624987653c85b801eede24539a9974601e88c151e85be39ddff164148b1c9'),
	(1, 156, '\xebad526cac3e423cabb608e374f21f99', 'households.stated', 1, 117682632192163840, 1795694460805, 1795694460940, '\x01a217baf670728a8002ad7fdb03ccc8', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"residentialGroup":"e99bec77-6d60-4173-a00f-549d8d44fc06","households":40}', '\x42f191597cd4149b2e185fb6e9f8fa649908f6f15509c396dca3674b5b7efdb0'),
	(1, 157, '\xec0f646bd5d445a6942b8f314956d6f1', 'household.listed', 1, 117682632200814592, 1795694460978, 1795694461072, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"household":"74820f67-62de-4b9d-9046-859a9d4b55cf","residentialGroup":"e99bec77-6d60-4173-a00f-549d8d44fc06"}', '\xed3d3ccefa920ad7850abea4cbcc7e762660a1afe29ad8a8a1639492b52b1134'),
	(1, 158, '\xe721cc8a4c4545378e8eaf36da4c012d', 'household.met', 1, 117682632207630336, 1795694460978, 1795694461176, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"household":"74820f67-62de-4b9d-9046-859a9d4b55cf","outcome":"met","phone":"none","signal":"weak"}', '\x17edbb9f5434b5737b91db59ebc4d1e060df04fb90e0075159f2c0f1f91d2960'),
	(1, 159, '\x5738e3d7adba4d95a24c6be133a537fd', 'household.joined', 1, 117682632210251776, 1795694460978, 1795694461216, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"household":"74820f67-62de-4b9d-9046-859a9d4b55cf","from":"2026-02-01","until":null}', '\x67f614cffd463be7a345938e42b82da39a9349cfa4103c6d3c244a2a7d1533b4'),
	(1, 160, '\xfb20f99776f28c339e3ac00612fb92c6', 'person.moved', 1, 117682632211562496, 1795694460978, 1795694461236, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"residentialGroup":"e99bec77-6d60-4173-a00f-549d8d44fc06"}', '\x3f027caf8b3e75a9d36a34b92ec63b9bbfc3baa066f82d729d4f09aebe3a3cd7'),
	(1, 161, '\x8f96d57e2f634aab96cdb42e84a07465', 'team.set', 1, 117682632216739840, 1795694460978, 1795694461315, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"team":"c3df5478-e4e1-470d-86b7-5acdd1c1c271","kind":"community","name":"Tổ công nghệ thử","group":"e99bec77-6d60-4173-a00f-549d8d44fc06","decision":null,"from":"2026-01-01","until":null,"into":null}', '\xbf5db0ad6d1dbd08e1b63a8cd4bbd3132afabd0c5894705ff162ec77f605623e'),
	(1, 162, '\xfaaf469d9da1493cabd794e582b1db61', 'team.member-set', 1, 117682632225193984, 1795694460978, 1795694461444, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"team":"c3df5478-e4e1-470d-86b7-5acdd1c1c271","account":"01a217ba-f639-7031-bdf4-41b658a72b0d","role":"head","since":"2026-01-01","until":null}', '\x76fa37a9c15211c50758d8907a06dd2875d30757ca941c7747e3c319596c4e8d'),
	(1, 163, '\x516d9ea1e0484d5e863f1e00637a4328', 'venue.described', 1, 117682632229126144, 1795694460978, 1795694461504, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"venue":"c3503701-2fc7-42ff-a050-200c8d9d49ef","name":"Nhà văn hóa thử","address":"","latE6":null,"lonE6":null,"capacity":null,"stepFree":null,"note":"","closed":false}', '\x68c0a0fd9d30e5aea4d5eb42b1cd058cf6e7e99b526341f429e820c7df484a90'),
	(1, 164, '\xe792f236d54b4aff9e8e229a1310d169', 'series.planned', 1, 117682632232271872, 1795694460978, 1795694461552, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"series":"93b79bc8-15c1-4f78-a812-7e70ee02954c","rule":"FREQ=WEEKLY","holidays":"skip","title":"Thứ Bảy thử","kind":"class","venue":"","venueId":"c3503701-2fc7-42ff-a050-200c8d9d49ef","capacity":20,"startsAt":1767405600000,"minutes":120,"skills":["device.touch"],"trainers":[]}', '\x07059042e9d078ade2f47427e202bba26b4e4e4b8ee2419f8814a7dbe4de8a30'),
	(1, 165, '\xe0976a45f6604f36a03d14419d97075c', 'request.asked', 1, 117682632238825472, 1795694460978, 1795694461652, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '{"request":"272d3d1e-df92-4083-8f2b-6215535ea9cb","via":"counter","forOther":false,"agreed":true}', '\xd60cefe13f9f75e923aed411abcd18b37a3a3222046b0bb88bf5ccd19e4eb3a7'),
	(1, 166, '\x3712c2a46da4474cab0830deb41b0eeb', 'report.saved', 1, 117682632241446912, 1795694460978, 1795694461692, '\x01a217baf6397031bdf441b658a72b0d', '\xde823d27ddaa82aeba3cdffa2ab36fbe', NULL, '{"base":null,"numbers":{"teams-active":3},"words":["difficulties"],"form":"movement","period":"2026-01"}', '\xc6bb461a7e99a9ef1ff7e3386ad688924340e9d5797cfe87a847714d2f874d0f');


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
-- Data for Name: help_answered; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: help_asked; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.help_asked VALUES
	('\x272d3d1edf9240838f2b6215535ea9cb', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 'counter', 0, 1795694460978, 117682632238825472, 1, 165);


--
-- Data for Name: help_assigned; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: help_published; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.help_published VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 20783, 1, 117682632158740480, '\xea4c94ff923f41de9e3a1b216b52f060');


--
-- Data for Name: household; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x74820f6762de4b9d9046859a9d4b55cf', '\xe99bec776d604173a00f549d8d44fc06', 117682632200814592, 1, 157);


--
-- Data for Name: household_met; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_met VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x74820f6762de4b9d9046859a9d4b55cf', '\xe721cc8a4c4545378e8eaf36da4c012d', 'met', 20783, 20783, NULL, 'none', NULL, 'weak', '\x01a217baf6397031bdf441b658a72b0d', 117682632207630336, 1, 158);


--
-- Data for Name: household_resident; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_resident VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '\x74820f6762de4b9d9046859a9d4b55cf', 20485, NULL, 117682632210251776, 1, 159);


--
-- Data for Name: household_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_total VALUES
	('\xe99bec776d604173a00f549d8d44fc06', 40, 117682632192163840, 1, 156);


--
-- Data for Name: hub_key; Type: TABLE DATA; Schema: public; Owner: -
--



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
	(1, 1795694453882),
	(2, 1795694453882),
	(3, 1795694453882),
	(4, 1795694453882),
	(5, 1795694453882),
	(6, 1795694453882),
	(7, 1795694453882),
	(8, 1795694453882),
	(9, 1795694453882),
	(10, 1795694453882),
	(11, 1795694453882),
	(12, 1795694453882),
	(13, 1795694453882),
	(14, 1795694453882),
	(15, 1795694453882),
	(16, 1795694453882),
	(17, 1795694453882);


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x105d434666a84cfcbaccff8e5c8b63a4', NULL, 1956, 0, 0, 0, '\x01dec4028080e0b2dfee8ba203028a02000000c81e00018080e0b2dfee8ba203028a02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', NULL, 1956, 0, 0, 0, '\x01dec4028080e0aadfee8ba20302fe01000000c81e00018080e0aadfee8ba20302fe01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', NULL, 1956, 0, 0, 0, '\x01dec4028080c0addfee8ba203028202000000c81e00018080c0addfee8ba203028202dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', NULL, 1956, 0, 0, 0, '\x01dec4028080e0aedfee8ba203028402000000c81e00018080e0aedfee8ba203028402dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x57434281de7a4d0c9681a8c5a50d2ae8', NULL, 1956, 0, 0, 0, '\x01dec4028080e0b5dfee8ba203028e02000000c81e00018080e0b5dfee8ba203028e02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', NULL, 1956, 0, 0, 0, '\x01dec402808098b0dfee8ba203028602000000c81e0001808098b0dfee8ba203028602dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', NULL, 1956, 0, 0, 0, '\x01dec4028080a0a9dfee8ba20302fc01000000c81e00018080a0a9dfee8ba20302fc01dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8df4420439b1433498edbeb359897bec', NULL, 1956, 0, 0, 0, '\x01dec402808080b4dfee8ba203028c02000000c81e0001808080b4dfee8ba203028c02dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', NULL, 1956, 0, 0, 0, '\x01dec4028080a0b1dfee8ba203028802000000c81e00018080a0b1dfee8ba203028802dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', NULL, 1956, 0, 0, 0, '\x01dec4028080a0acdfee8ba203028002000000c81e00018080a0acdfee8ba203028002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x4aa0ee381b174b86aee2558f6176c516', NULL, 1956, 1, 0, 0, '\x01dec4028080b0b7dfee8ba203029002000000c81e01dec402018080b0b7dfee8ba203029002dec402de823d27ddaa82aeba3cdffa2ab36fbe00000000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '\xe99bec776d604173a00f549d8d44fc06', 1956, 0, 0, 0, '\x01dec4028080e896dfee8ba20302fa01000000c81e00028080e896dfee8ba20302fa01dec402de823d27ddaa82aeba3cdffa2ab36fbe008080a093e0ee8ba20302c002dec402de823d27ddaa82aeba3cdffa2ab36fbe01e99bec776d604173a00f549d8d44fc06000000000000');


--
-- Data for Name: person_charge; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person_counted; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_counted VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x105d434666a84cfcbaccff8e5c8b63a4', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x4aa0ee381b174b86aee2558f6176c516', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x57434281de7a4d0c9681a8c5a50d2ae8', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8df4420439b1433498edbeb359897bec', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', '\x0101de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '\x02016accb862f22a8e8bab8666fd98a7bf02dac1b9a192ebee92480001de823d27ddaa82aeba3cdffa2ab36fbedac1b9a192ebee924800');


--
-- Data for Name: person_evidence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_evidence VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec40200000001dec4020000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec4020000000000'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', '\x0101a217baf6397031bdf441b658a72b0d01dec402018efbdfbf0901dec40200000001dec4020000');


--
-- Data for Name: place_boundary; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: place_succession; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_succession VALUES
	('\x00e6ef5b40078ec18139094ccccba028', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023605252, '\xc87e8157fee48961936bb2977c7c6d61'),
	('\x14d973f623ad8d258bb5893a40104db7', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117682632023605253, '\x7ef76138b9b18962a66d40cdaf29ec78'),
	('\x1b2d4f1471c386109b774c3e861e64fa', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023605254, '\x908ab74b82eb82d3989ec9e0fb715318'),
	('\x20fd75450e7f83c6977bf6be664a3c6f', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117682632023605255, '\x477e84a2740185b59922d3e924adbb9a'),
	('\x226a836fb04f84498af75cac6b28560a', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117682632023605256, '\x4ba395a17f16851190bd480c13a2de19'),
	('\x226a836fb04f84498af75cac6b28560a', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117682632023670784, '\x998337b4238087c1b70ec80c0be07f83'),
	('\x226a836fb04f84498af75cac6b28560a', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023670785, '\xa39c0c132934864493fe613f4a9c89b6'),
	('\x226a836fb04f84498af75cac6b28560a', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023670786, '\x2bdc4ae069b98464884f4fd35018032d'),
	('\x266f4ec3fd0b8fd4a192983f63cee900', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023670787, '\x322d0cb337e68486a0ae09f73546c438'),
	('\x2816b6bbb2cb8de0a32491f95ea8cd67', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023670788, '\x37246a7507ed8b47b24e7af3b1377777'),
	('\x2f16ce3780be8a3cb6f13df2e355b2c7', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023670789, '\xa12b4e6eedb68ff99ed4ddff61849dbf'),
	('\x3313108e89fb8de09e7648e4e3940726', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023670790, '\x08055845e7688b028470f162bbb95c65'),
	('\x3a1ba09c6c408a46a38030955b3a53db', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023670791, '\x94b8077bb9598134815bae714deaa4fd'),
	('\x3a1ba09c6c408a46a38030955b3a53db', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023670792, '\xd911b9c80c28881f9875d4863bac1946'),
	('\x3c72c4ed041e89daa7203c39aa1b2c0c', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117682632023670793, '\xebf2cad189e0844d8f468947c8cd9ec5'),
	('\x52dce4d3861883b7be7c1bb32ee4ab87', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023670794, '\x351f7c9c150486c48d9cc5bef53ff180'),
	('\x530d5f167296899e9cf347fd310cbbff', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117682632023670795, '\x7c212c06b59e8bdd9283b4b73abe258b'),
	('\x530d5f167296899e9cf347fd310cbbff', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023670796, '\x873a8659a29c871c9b593aa2d7dfa047'),
	('\x5575ae35a81d8bcfbbef574d6908fd09', '\xbc4518da643b8654a643c6d6214d04d8', 20270, 0, 117682632023670797, '\xe408967dcc0e845db6596cfc9e369342'),
	('\x600625b3ab848facaf133438f8358866', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117682632023670798, '\xe1c90ee1ff4a82569ddf822cdf4086aa'),
	('\x61a3d2fab82c8447878a730dbf3062f4', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023670799, '\x8b47db57d81b85ddb2e7de4f7c8291e5'),
	('\x623469f4f48a80d899d7e3e972eb5a76', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023670800, '\xd8259c1fbc0e8d2cbf637426bf984a7d'),
	('\x6339709fadd38a30bd9e6c3b6f212f43', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117682632023670801, '\xfaf8009df1448672bcae71cc1b7d1b58'),
	('\x63e63718618084ccba7f21f7061001f5', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 0, 117682632023670802, '\x590c743b294582888bf7efa8f879dabf'),
	('\x67e8d5f03b028ffb9050a16d27610ddc', '\x765341818bfd87e3b72dede0aca91388', 20270, 0, 117682632023670803, '\x4694dd776ec38cd0b1078dbdce3009c0'),
	('\x6ad5c2ec26ce8da4bff5d149c184de00', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023670804, '\xe2292c53583e82228cc2fa86adfafffa'),
	('\x6b538067313d8091b0d6917f682cbe88', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023670805, '\x49d9fce951a28a30aebad93069253485'),
	('\x6b538067313d8091b0d6917f682cbe88', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023736320, '\xbeede3b2a35783e39d327e6789b6ba82'),
	('\x6f620d1b8ceb8796a80223f7a208fff6', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270, 0, 117682632023736321, '\x6d17fa5f733b805aba4f5dabf34371f8'),
	('\x70e4c408864385bdb77f29d835f14399', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 1, 117682632023736322, '\x634ef2d8935b8668843a300081b6d7e9'),
	('\x7129b08d994a85ca97aa3f797ecca99b', '\x5a1bb185b27a8c99b738b983e4b274f6', 20270, 0, 117682632023736323, '\x45572f329ea3894c89f432fbf0f667de'),
	('\x86b84a0fa09985228789190d0ecbad56', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023736324, '\xbf2cc73d5ce28c1eb8dbe4ec1b61b96b'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117682632023736325, '\x52edf792ea5d8b8289eb1f64b9352016'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117682632023736326, '\x94752c8aab4680bdb91e3a4493e0fa8f'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023736327, '\xadc6e57317298a8dad41842dbf50365f'),
	('\x9d7af793590f8d428b1170bcefad5534', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117682632023736328, '\xb5e8efb4cfd5862a8b1db1cc7da31d39'),
	('\x9d7af793590f8d428b1170bcefad5534', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023736329, '\x7f1dad33f1688e35a6f61345ec459000'),
	('\x9d7af793590f8d428b1170bcefad5534', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023736330, '\x198ada743ddf85788380cccb74a423c0'),
	('\xa87605da61d585ae8d622a5a53626e94', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117682632023736331, '\xfbe1865bda7a83658ff8b8853c5b0323'),
	('\xae16016a5c5e837c951eddef2a1637e1', '\xbc4518da643b8654a643c6d6214d04d8', 20270, 0, 117682632023736332, '\x4f40ff0dc0ad85b79a98f3a79eb2abae'),
	('\xb11dc3ce933f8251878aee5356ccecfc', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117682632023736333, '\x499c1a0f87638165858c4b247f749252'),
	('\xbc19506f088d8f778259c5908c3cbf56', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023736334, '\x28d99a687d808831aa453c5771439e0e'),
	('\xbe75f4c2dd4a8abc938c7ab1c46f1b09', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023736335, '\x7356f76f590287e4bc165a3607ffaced'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023736336, '\x0e63a553831e82119effd7be4ac9d1e2'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023736337, '\x055943ded58883619cd72f3909706331'),
	('\xbf16abd791d583c7bb5acf772163294f', '\x765341818bfd87e3b72dede0aca91388', 20270, 1, 117682632023736338, '\xe0e0a61f272d8278850611693706caff'),
	('\xd1fddbda95a4871393c5ee93edb1778f', '\x0351b18e396e83d9b91f6eff2b77b79b', 20270, 1, 117682632023736339, '\x1d415ef925c68b09bd42dcedab974b3e'),
	('\xd1fddbda95a4871393c5ee93edb1778f', '\x51a12f54e287837184e3ed4087ed4c50', 20270, 1, 117682632023736340, '\xc6f5144019b0815caccff67c88b9ed80'),
	('\xd9b231894ea2865eb01b9cfbe71cd0c5', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 0, 117682632023736341, '\x120606cfb3e184e697457b9383ca802b'),
	('\xdca64a9566238022abd47817499392a3', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023736342, '\xf158cba7270b8ea888a381a939be81bc'),
	('\xdca64a9566238022abd47817499392a3', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023801856, '\x55dab83e29608531b7f889be5e405aeb'),
	('\xe515e8eafab58e9eb008cca48f055908', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023801857, '\xa6573abefc678625b4b3d00850921778'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, 1, 117682632023801858, '\x1833a785656f87fb8fda0171ebc2bc55'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', '\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, 1, 117682632023801859, '\x650ef94dfd518389858159ab5a7337ff'),
	('\xed60572f692989d18f1a3473da0efe00', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023801860, '\x6359a14b00be8635848e45127b522824'),
	('\xef41b8959d928034a91e47b2e028ac36', '\x6d330170cf7c89698850894800ec412c', 20270, 0, 117682632023801861, '\xee119d5aab978943a3b16f0771d4e8f6'),
	('\xf688358d9ffe8d93badffa6bcf2eabdd', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023801862, '\x4235dbe318e7858dab95da35638de251'),
	('\xfe1d51c8ccab8741a449163dcd1dcd05', '\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, 0, 117682632023801863, '\x3bfece0b0d2f8de2bd2da177bd2497ee');


--
-- Data for Name: place_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.place_version VALUES
	('\x68b9c90276c886c3a66d4448d8a067dc', -2147483648, NULL, '01', 'Thành phố Hà Nội', 'Hanoi City', 'Thành phố', 0, NULL, 8718000, 21000100, 105698000, 3359800000, 117682632023080960, '\xa1cbe84aea2386199dfb42e22365b46e'),
	('\xe0eecf77c61581eca849e53bad29b445', -2147483648, NULL, '22', 'Tỉnh Quảng Ninh', 'Quang Ninh Province', 'Tỉnh', 0, NULL, 1429841, 21264200, 107223000, 6207900000, 117682632023146496, '\x73646f46f9e38cfab5a79aa7a91fdd37'),
	('\x7066c9a3f6cc85a4921395fec130aafa', -2147483648, NULL, '38', 'Tỉnh Thanh Hóa', 'Thanh Hoa Province', 'Tỉnh', 0, NULL, 3760650, 20046800, 105317000, 11114700000, 117682632023146497, '\x7992602ed7f286b196f9f130cf65809a'),
	('\x6fe4c9e160b9835686b6aba5b5f6288d', -2147483648, 20269, '001', 'Quận Ba Đình', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212032, '\xdbffb03de2e2838682a45fab657d7740'),
	('\x59860d87bada827da82e7f30f598fd22', -2147483648, 20269, '002', 'Quận Hoàn Kiếm', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212033, '\xe886109decbe8ee2a9b21a8546af909c'),
	('\x4acdb67df7b38136a5f86d2f024987dd', -2147483648, 20269, '003', 'Quận Tây Hồ', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212034, '\x43d28dc320f58d1f979102b7c22b5595'),
	('\xc6929a7acb4b8a4386ee2379f4a7580b', -2147483648, 20269, '004', 'Quận Long Biên', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212035, '\xf1ba6aeea7098549a37ffa0bb614a50d'),
	('\x229afabafd40852387759304992f0d35', -2147483648, 20269, '005', 'Quận Cầu Giấy', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212036, '\x195c58d30d8289118a12eb4e6432bc8f'),
	('\x5295e042b1cf8a548d1ae05d235c9283', -2147483648, 20269, '007', 'Quận Hai Bà Trưng', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212037, '\xd8e7066dd38a814e8c8a8ed47599f4b0'),
	('\xe5b3f31443dc813c8d5dcc1e77ae6d5b', -2147483648, 20269, '021', 'Quận Bắc Từ Liêm', '', 'Quận', 1, '\x68b9c90276c886c3a66d4448d8a067dc', NULL, NULL, NULL, NULL, 117682632023212038, '\x75a166d7a42a87fe85130ea565c97c97'),
	('\x2262236eb5ac886cb44c5878726f1aaa', -2147483648, 20269, '193', 'Thành phố Hạ Long', '', 'Thành phố', 1, '\xe0eecf77c61581eca849e53bad29b445', NULL, NULL, NULL, NULL, 117682632023212039, '\x5ebf4ccfae8d86f19acffd545638123d'),
	('\xca5c8d94d210853597ec4fc55ecb909a', -2147483648, 20269, '380', 'Thành phố Thanh Hóa', '', 'Thành phố', 1, '\x7066c9a3f6cc85a4921395fec130aafa', NULL, NULL, NULL, NULL, 117682632023212040, '\xc865e504e97786839e658b5103e945ab'),
	('\xd9b231894ea2865eb01b9cfbe71cd0c5', -2147483648, 20269, '00001', 'Phường Phúc Xá', '', 'Phường', 2, '\x6fe4c9e160b9835686b6aba5b5f6288d', NULL, NULL, NULL, NULL, 117682632023212041, '\xd0a0e545f1a3840ab8d6ea177b3ce812'),
	('\x600625b3ab848facaf133438f8358866', -2147483648, 20269, '00037', 'Phường Phúc Tân', '', 'Phường', 2, '\x59860d87bada827da82e7f30f598fd22', NULL, NULL, NULL, NULL, 117682632023212042, '\xa9386fe18c138b71813384f1a9972a9b'),
	('\xa87605da61d585ae8d622a5a53626e94', -2147483648, 20269, '00067', 'Phường Chương Dương', '', 'Phường', 2, '\x59860d87bada827da82e7f30f598fd22', NULL, NULL, NULL, NULL, 117682632023212043, '\xcabd19e7491e89e09989851da6db97f4'),
	('\x9d7af793590f8d428b1170bcefad5534', -2147483648, 20269, '00091', 'Phường Phú Thượng', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023277568, '\x0534c5d0f6a684cf8b6dc4383a964693'),
	('\x51a12f54e287837184e3ed4087ed4c50', 20270, NULL, '00091', 'Phường Phú Thượng', 'Phu Thuong Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 39322, 21086000, 105802000, 7210000, 117682632023277569, '\xe076d8a2c568848ebcf4318c1edb4372'),
	('\xe6cc5f834c2c86eaacdfc057eee1f439', -2147483648, 20269, '00094', 'Phường Nhật Tân', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023277570, '\xf5bd7d74a7ca8587b440cda8fe31dcfb'),
	('\xdca64a9566238022abd47817499392a3', -2147483648, 20269, '00097', 'Phường Tứ Liên', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023277571, '\x9b027b7198738df6982f673790ce0aeb'),
	('\xf9c2e7cf7fa98fc2adc75a0077c8270a', 20270, NULL, '00097', 'Phường Hồng Hà', 'Hong Ha Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 123282, 21056700, 105845000, 15090000, 117682632023277572, '\x403a6cb98e148d57ba142070a86ef35a'),
	('\x6b538067313d8091b0d6917f682cbe88', -2147483648, 20269, '00100', 'Phường Quảng An', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023277573, '\x711100cbc95e8e8ca339958ef78be0fa'),
	('\x226a836fb04f84498af75cac6b28560a', -2147483648, 20269, '00103', 'Phường Xuân La', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023277574, '\x2a8badf4d1d88eb5b22e1ffd680d2505'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 20270, NULL, '00103', 'Phường Tây Hồ', 'Tay Ho Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 100122, 21058000, 105820000, 10720000, 117682632023343104, '\x15b4c757de5b87e7ab7865f8c71eb1e7'),
	('\x3a1ba09c6c408a46a38030955b3a53db', -2147483648, 20269, '00106', 'Phường Yên Phụ', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023343105, '\x05404dfa963f893c84ce22031650f26e'),
	('\x63e63718618084ccba7f21f7061001f5', -2147483648, 20269, '00109', 'Phường Bưởi', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023343106, '\x0948e46913fc846d83f0a5a45340cabd'),
	('\xbe75f4c2dd4a8abc938c7ab1c46f1b09', -2147483648, 20269, '00112', 'Phường Thụy Khuê', '', 'Phường', 2, '\x4acdb67df7b38136a5f86d2f024987dd', NULL, NULL, NULL, NULL, 117682632023343107, '\xa270d94c24798cc5ac0491f805328429'),
	('\x52dce4d3861883b7be7c1bb32ee4ab87', -2147483648, 20269, '00118', 'Phường Ngọc Thụy', '', 'Phường', 2, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, NULL, NULL, NULL, 117682632023343108, '\x851bc6e2cadc827eb79ed52b954d7aa1'),
	('\x2f16ce3780be8a3cb6f13df2e355b2c7', -2147483648, 20269, '00139', 'Phường Bồ Đề', '', 'Phường', 2, '\xc6929a7acb4b8a4386ee2379f4a7580b', NULL, NULL, NULL, NULL, 117682632023343109, '\x71a7135b1f5b85079fcd3af8f9d7f189'),
	('\xbeb73abcdaa884b3a4d0f3439fe2d852', -2147483648, 20269, '00157', 'Phường Nghĩa Đô', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117682632023343110, '\x1acf0279626c8327b8fabb6a7bc55c8f'),
	('\x67e8d5f03b028ffb9050a16d27610ddc', -2147483648, 20269, '00160', 'Phường Nghĩa Tân', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117682632023343111, '\x263fc65e8b3a842b960e439faadbb949'),
	('\x765341818bfd87e3b72dede0aca91388', 20270, NULL, '00160', 'Phường Nghĩa Đô', 'Nghia Do Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 125568, 21045100, 105794000, 4340000, 117682632023343112, '\x3dd9b7bf0fea8c2c813bbea0d1d50035'),
	('\xbf16abd791d583c7bb5acf772163294f', -2147483648, 20269, '00163', 'Phường Mai Dịch', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117682632023343113, '\xa8c6b41371ef89eda192854064881d61'),
	('\x6ad5c2ec26ce8da4bff5d149c184de00', -2147483648, 20269, '00166', 'Phường Dịch Vọng', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117682632023343114, '\xe6855e3ed4a687908dbef9850f625157'),
	('\x1b2d4f1471c386109b774c3e861e64fa', -2147483648, 20269, '00167', 'Phường Dịch Vọng Hậu', 'Dich Vong Hau Commune', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117682632023408640, '\x7b0210af38ed81a8840ed2639354156f'),
	('\x3313108e89fb8de09e7648e4e3940726', -2147483648, 20269, '00169', 'Phường Quan Hoa', '', 'Phường', 2, '\x229afabafd40852387759304992f0d35', NULL, NULL, NULL, NULL, 117682632023408641, '\x05ba73b6c14085319417e148ae4a653e'),
	('\x2816b6bbb2cb8de0a32491f95ea8cd67', -2147483648, 20269, '00244', 'Phường Bạch Đằng', '', 'Phường', 2, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, NULL, NULL, NULL, 117682632023408642, '\xbea277f23a4084f0ba00fec9082e4e7c'),
	('\x00e6ef5b40078ec18139094ccccba028', -2147483648, 20269, '00268', 'Phường Thanh Lương', '', 'Phường', 2, '\x5295e042b1cf8a548d1ae05d235c9283', NULL, NULL, NULL, NULL, 117682632023408643, '\x96ad160433ca8fb5a9325ef3f5fced1f'),
	('\x3c72c4ed041e89daa7203c39aa1b2c0c', -2147483648, 20269, '00601', 'Phường Đông Ngạc', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117682632023408644, '\xe06bbc7d738b86ce9ea8d5963e17fcd7'),
	('\xd1fddbda95a4871393c5ee93edb1778f', -2147483648, 20269, '00610', 'Phường Xuân Đỉnh', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117682632023408645, '\x1f65742a91f08389b71c7aa5fa067a0b'),
	('\x8d0aa1f4f5178fed9c5e18ec4a0ded80', -2147483648, 20269, '00611', 'Phường Xuân Tảo', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117682632023408646, '\xc1035abd59d48f4b8646c91c0a5d5d25'),
	('\x0351b18e396e83d9b91f6eff2b77b79b', 20270, NULL, '00611', 'Phường Xuân Đỉnh', 'Xuan Dinh Ward', 'Phường', 2, '\x68b9c90276c886c3a66d4448d8a067dc', 48658, 21064500, 105795000, 5460000, 117682632023408647, '\x30c10a30ee9c8a37af40941b925a5d71'),
	('\x530d5f167296899e9cf347fd310cbbff', -2147483648, 20269, '00616', 'Phường Cổ Nhuế 1', '', 'Phường', 2, '\xe5b3f31443dc813c8d5dcc1e77ae6d5b', NULL, NULL, NULL, NULL, 117682632023408648, '\x141768dff50e84fd83fde14297bb36a6'),
	('\x6f620d1b8ceb8796a80223f7a208fff6', -2147483648, 20269, '06673', 'Phường Bãi Cháy', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023408649, '\xec66f96a30468fb9b062f4104075d067'),
	('\x5a1bb185b27a8c99b738b983e4b274f6', 20270, NULL, '06673', 'Phường Bãi Cháy', 'Bai Chay Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 42018, 20961700, 107029000, 25390000, 117682632023408650, '\x9d604be7c0ea8fbeb504bca0860a0166'),
	('\x7129b08d994a85ca97aa3f797ecca99b', -2147483648, 20269, '06679', 'Phường Hùng Thắng', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023474176, '\x1b3793908e9f84feb32a3550f6431c3b'),
	('\xef41b8959d928034a91e47b2e028ac36', -2147483648, 20269, '06685', 'Phường Trần Hưng Đạo', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023474177, '\xa96077e808dd8a8188504a0bdf1ad2ee'),
	('\x6d330170cf7c89698850894800ec412c', 20270, NULL, '06685', 'Phường Hồng Gai', 'Hong Gai Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 51333, 20948500, 107046200, 5000000, 117682632023474178, '\x50c11d02616e8a0ba9038dd644266c7f'),
	('\xae16016a5c5e837c951eddef2a1637e1', -2147483648, 20269, '06688', 'Phường Hồng Hải', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023474179, '\x82952e7342138947b75f09c660285067'),
	('\xbc4518da643b8654a643c6d6214d04d8', 20270, NULL, '06688', 'Phường Hạ Long', 'Ha Long Ward', 'Phường', 2, '\xe0eecf77c61581eca849e53bad29b445', 52905, 20962600, 107045800, 6080000, 117682632023474180, '\x3df49bde1ce981e6836eb19b60645e85'),
	('\x20fd75450e7f83c6977bf6be664a3c6f', -2147483648, 20269, '06691', 'Phường Hồng Gai', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023474181, '\xcd7e86e0592a80cc814b715b7edba9a7'),
	('\xb11dc3ce933f8251878aee5356ccecfc', -2147483648, 20269, '06694', 'Phường Bạch Đằng', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023474182, '\xcdf9b22f402f85f0b3bdcfe7cec19504'),
	('\x5575ae35a81d8bcfbbef574d6908fd09', -2147483648, 20269, '06697', 'Phường Hồng Hà', '', 'Phường', 2, '\x2262236eb5ac886cb44c5878726f1aaa', NULL, NULL, NULL, NULL, 117682632023539712, '\x90b2af383f1585c4a26eff2eef853b16'),
	('\x6339709fadd38a30bd9e6c3b6f212f43', -2147483648, 20269, '14758', 'Phường Đông Thọ', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539713, '\x5974696ecb1a82438bd954cd9b3dde71'),
	('\xfe1d51c8ccab8741a449163dcd1dcd05', -2147483648, 20269, '14764', 'Phường Trường Thi', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539714, '\x1a2f61dfabcb88d0aeee6960a1499991'),
	('\xe515e8eafab58e9eb008cca48f055908', -2147483648, 20269, '14767', 'Phường Điện Biên', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539715, '\x4c470c0ceeef81359eb3cc88d8dbaa8a'),
	('\x14d973f623ad8d258bb5893a40104db7', -2147483648, 20269, '14770', 'Phường Phú Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539716, '\x361b096fa9738c2884222f70062968d4'),
	('\xbc19506f088d8f778259c5908c3cbf56', -2147483648, 20269, '14773', 'Phường Lam Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539717, '\x64a1a675e8c6879f94c10b674bba3442'),
	('\x266f4ec3fd0b8fd4a192983f63cee900', -2147483648, 20269, '14776', 'Phường Ba Đình', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539718, '\x3d15e7290e7f86f3938b5bba13c2c382'),
	('\x86b84a0fa09985228789190d0ecbad56', -2147483648, 20269, '14779', 'Phường Ngọc Trạo', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539719, '\x5f83c9f07ac88b639777c087f341ce56'),
	('\x61a3d2fab82c8447878a730dbf3062f4', -2147483648, 20269, '14782', 'Phường Đông Vệ', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539720, '\x84f1cb05ee2e83728c21d337a7f1cfe7'),
	('\xed60572f692989d18f1a3473da0efe00', -2147483648, 20269, '14785', 'Phường Đông Sơn', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023539721, '\xdabedcd6d2848383a7e5ced8ac326c60'),
	('\x623469f4f48a80d899d7e3e972eb5a76', -2147483648, 20269, '14794', 'Phường Đông Hương', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023605248, '\x5768add3cc268dbe8ad66e0ef1f779df'),
	('\xf688358d9ffe8d93badffa6bcf2eabdd', -2147483648, 20269, '14797', 'Phường Đông Hải', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023605249, '\xf3bd37d7906e85488d671d5ba68d606e'),
	('\x07b5c25a661c8dca9a39e0e2d46b247e', 20270, NULL, '14797', 'Phường Hạc Thành', 'Hac Thanh Ward', 'Phường', 2, '\x7066c9a3f6cc85a4921395fec130aafa', 197142, 19802800, 105789000, 24630000, 117682632023605250, '\xc325456ded398a92ac9d219a1e27f3a9'),
	('\x70e4c408864385bdb77f29d835f14399', -2147483648, 20269, '16435', 'Phường An Hưng', '', 'Phường', 2, '\xca5c8d94d210853597ec4fc55ecb909a', NULL, NULL, NULL, NULL, 117682632023605251, '\xccacdc5a35f5861da034455b584ca07c');


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
	('\x2d48e280d1dd4814b2587a4a4dd270ca', '\x68b9c90276c886c3a66d4448d8a067dc', '{"plan":"2d48e280-d1dd-4814-b258-7a4a4dd270ca","name":{"vi":"Kế hoạch thử","en":"Kế hoạch thử","fr":"Kế hoạch thử"},"legalBasis":"thử"}', 117682632158806016, 1, 153);


--
-- Data for Name: practised_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: progress; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.progress VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 5198767336402608346, 12, 0, 0, 0, 0, 0, 0, 0, 0),
	('\x6accb862f22a8e8bab8666fd98a7bf02', 5198767336402608346, 1, 0, 0, 0, 0, 0, 0, 0, 0);


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
	('fieldwork', 3, 1),
	('venues', 1, 1),
	('series', 1, 1),
	('sign-ups', 1, 1),
	('households', 1, 1),
	('teams', 1, 1),
	('helpdesk', 1, 1),
	('rights', 1, 1),
	('reports', 1, 1),
	('plans', 5, 1);


--
-- Data for Name: register_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_help; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_help VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'Chị Thử', '024 3753 0000', NULL, 1795694460417);


--
-- Data for Name: register_household; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_household VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x74820f6762de4b9d9046859a9d4b55cf', '12 ngõ Thử', '', '', 3, '', NULL, 1795694461048);


--
-- Data for Name: register_identity; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_person VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', 'Nguyễn Thị Thử 0', 'nguyen thi thu 0', '0900000000', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', 'Nguyễn Thị Thử 1', 'nguyen thi thu 1', '0900000001', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', 'Nguyễn Thị Thử 2', 'nguyen thi thu 2', '0900000002', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', 'Nguyễn Thị Thử 3', 'nguyen thi thu 3', '0900000003', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', 'Nguyễn Thị Thử 4', 'nguyen thi thu 4', '0900000004', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', 'Nguyễn Thị Thử 5', 'nguyen thi thu 5', '0900000005', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', 'Nguyễn Thị Thử 6', 'nguyen thi thu 6', '0900000006', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', 'Nguyễn Thị Thử 7', 'nguyen thi thu 7', '0900000007', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x105d434666a84cfcbaccff8e5c8b63a4', 'Nguyễn Thị Thử 8', 'nguyen thi thu 8', '0900000008', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8df4420439b1433498edbeb359897bec', 'Nguyễn Thị Thử 9', 'nguyen thi thu 9', '0900000009', NULL, 1, 1795694459232, NULL),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x57434281de7a4d0c9681a8c5a50d2ae8', 'Nguyễn Thị Thử 10', 'nguyen thi thu 10', '0900000000', NULL, 1, 1795694459232, NULL);


--
-- Data for Name: register_recording; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_report VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3712c2a46da4474cab0830deb41b0eeb', 'difficulties', 'Khó khăn thử');


--
-- Data for Name: register_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_request VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x272d3d1edf9240838f2b6215535ea9cb', '\x98f3715ccf6846ef8621740bdbde48bf', NULL, NULL, 'Nhờ thử', NULL, NULL, 1795694461048);


--
-- Data for Name: register_resident; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_resident VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '\x74820f6762de4b9d9046859a9d4b55cf');


--
-- Data for Name: register_sign_up; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_thanks; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_trace; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: register_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_visit VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe52cbdb3ca154c468781d25591c01c3d', '\x98f3715ccf6846ef8621740bdbde48bf', 'Ghi chú thử');


--
-- Data for Name: register_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.register_word VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '0', '\x98f3715ccf6846ef8621740bdbde48bf'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x98f3715ccf6846ef8621740bdbde48bf'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x98f3715ccf6846ef8621740bdbde48bf'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x98f3715ccf6846ef8621740bdbde48bf'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '1', '\x8818b71d5da54bbab640fbd821d4a560'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x8818b71d5da54bbab640fbd821d4a560'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x8818b71d5da54bbab640fbd821d4a560'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x8818b71d5da54bbab640fbd821d4a560'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '2', '\x28fbe57d72584bf8b2ae44e674578326'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x28fbe57d72584bf8b2ae44e674578326'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x28fbe57d72584bf8b2ae44e674578326'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x28fbe57d72584bf8b2ae44e674578326'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '3', '\xf2ab9c1029ae400b80554a0fdbf41df6'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xf2ab9c1029ae400b80554a0fdbf41df6'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xf2ab9c1029ae400b80554a0fdbf41df6'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xf2ab9c1029ae400b80554a0fdbf41df6'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '4', '\x3bc0c884af7b406b895492ca781086dd'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x3bc0c884af7b406b895492ca781086dd'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x3bc0c884af7b406b895492ca781086dd'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x3bc0c884af7b406b895492ca781086dd'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '5', '\x454e55cf71444213b36ba67db58431b4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x454e55cf71444213b36ba67db58431b4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x454e55cf71444213b36ba67db58431b4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x454e55cf71444213b36ba67db58431b4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '6', '\x7f5ce8468c8647908553d4a89fefc196'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x7f5ce8468c8647908553d4a89fefc196'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x7f5ce8468c8647908553d4a89fefc196'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x7f5ce8468c8647908553d4a89fefc196'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '7', '\xeffa5779685849d2912ca3a7346dc616'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\xeffa5779685849d2912ca3a7346dc616'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\xeffa5779685849d2912ca3a7346dc616'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\xeffa5779685849d2912ca3a7346dc616'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '8', '\x105d434666a84cfcbaccff8e5c8b63a4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x105d434666a84cfcbaccff8e5c8b63a4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x105d434666a84cfcbaccff8e5c8b63a4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x105d434666a84cfcbaccff8e5c8b63a4'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '9', '\x8df4420439b1433498edbeb359897bec'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x8df4420439b1433498edbeb359897bec'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x8df4420439b1433498edbeb359897bec'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x8df4420439b1433498edbeb359897bec'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '10', '\x57434281de7a4d0c9681a8c5a50d2ae8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'nguyen', '\x57434281de7a4d0c9681a8c5a50d2ae8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thi', '\x57434281de7a4d0c9681a8c5a50d2ae8'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'thu', '\x57434281de7a4d0c9681a8c5a50d2ae8');


--
-- Data for Name: report_closings; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: report_move; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_move VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', 'movement', '2026-01', '\x3712c2a46da4474cab0830deb41b0eeb', 'report.saved', '\x01a217baf6397031bdf441b658a72b0d', 117682632241446912, 1, 166, '{"base":null,"numbers":{"teams-active":3},"words":["difficulties"],"form":"movement","period":"2026-01"}');


--
-- Data for Name: residential_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.residential_group VALUES
	('\xe99bec776d604173a00f549d8d44fc06', 20454, '\xde823d27ddaa82aeba3cdffa2ab36fbe', '1', 'tổ dân phố', 'Tổ thử', NULL, NULL, 117682632189018112, '\xbbe7b7305ed94dbe9dfe8aa51b105a7c');


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
	('\xd81b5788dd768187237716f5e6fae0dda7e29ba18d2cb40e616c4ccb9289f2f6', '\x01a217baf6397031bdf441b658a72b0d', NULL, '935kvNyyoD-AsDAFhcQPsVKltTpKTJKjlTNWheJ_iEE', 1795694458684, 1795694458684, 1795737658684),
	('\x85d0f5c3d97b5d1eff0be6617d3037da8209cf427139dfe9695fe7d8f656fd05', '\x01a217baf670728a8002ad7fdb03ccc8', NULL, 'zo-EDKkpD4BLc5_cdZEmh9-VW5O1bneUZ3hsTFCklkk', 1795694459064, 1795694459064, 1795737659064);


--
-- Data for Name: session_cancelled; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: session_plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_plan VALUES
	('\x5e34e96a910e458aaa938dac27f2bb48', '\xde823d27ddaa82aeba3cdffa2ab36fbe', 1795694459817, '{"session":"5e34e96a-910e-458a-aa93-8dac27f2bb48","title":"Lớp thử","kind":"class","venue":"Nhà văn hóa","venueId":null,"capacity":null,"startsAt":1795694459817,"minutes":60,"skills":["device.touch"],"trainers":[]}', 117682632124792832, 1, 137);


--
-- Data for Name: session_present; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_present VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x98f3715ccf6846ef8621740bdbde48bf', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x8818b71d5da54bbab640fbd821d4a560', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x28fbe57d72584bf8b2ae44e674578326', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xf2ab9c1029ae400b80554a0fdbf41df6', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x3bc0c884af7b406b895492ca781086dd', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x454e55cf71444213b36ba67db58431b4', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x7f5ce8468c8647908553d4a89fefc196', '\x5e34e96a910e458aaa938dac27f2bb48'),
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xeffa5779685849d2912ca3a7346dc616', '\x5e34e96a910e458aaa938dac27f2bb48');


--
-- Data for Name: session_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session_series VALUES
	('\x93b79bc815c14f78a8127e70ee02954c', '\xbcc72b6a18018838b74cd41900000000', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '{"series":"93b79bc8-15c1-4f78-a812-7e70ee02954c","rule":"FREQ=WEEKLY","holidays":"skip","title":"Thứ Bảy thử","kind":"class","venue":"","venueId":"c3503701-2fc7-42ff-a050-200c8d9d49ef","capacity":20,"startsAt":1767405600000,"minutes":120,"skills":["device.touch"],"trainers":[]}', 117682632232271872, 1, 164);


--
-- Data for Name: session_series_end; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_up; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_up_cancelled; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_up_met; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stream; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stream VALUES
	(1, '\x8b57d953559e1e2fb9b7b9d567731e1b7b6415214972771bfe776732039773a2', 1, 1);


--
-- Data for Name: stream_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.stream_key VALUES
	(1, '\x21f78ef87f93e3cce3468793317900ae273771d4b377de952386623fa7435399');


--
-- Data for Name: target; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target VALUES
	('\x1fd389cf0b5d4f7e9d7a653515f17dc9', '\x2d48e280d1dd4814b2587a4a4dd270ca', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '{"target":"1fd389cf-0b5d-4f7e-9d7a-653515f17dc9","plan":"2d48e280-d1dd-4814-b258-7a4a4dd270ca","organisation":null,"group":"adults","criterion":"digital-citizen","rung":"attended","mode":"ever","value":9E1,"unit":"percent","deadline":"2026-12-31","denominator":null,"legalBasis":""}', 117682632158871552, 1, 154);


--
-- Data for Name: team; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.team VALUES
	('\xc3df5478e4e1470d86b75acdd1c1c271', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '\xe99bec776d604173a00f549d8d44fc06', '{"team":"c3df5478-e4e1-470d-86b7-5acdd1c1c271","kind":"community","name":"Tổ công nghệ thử","group":"e99bec77-6d60-4173-a00f-549d8d44fc06","decision":null,"from":"2026-01-01","until":null,"into":null}', 117682632216739840, 1, 161);


--
-- Data for Name: team_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.team_member VALUES
	('\xc3df5478e4e1470d86b75acdd1c1c271', '\x01a217baf6397031bdf441b658a72b0d', '{"team":"c3df5478-e4e1-470d-86b7-5acdd1c1c271","account":"01a217ba-f639-7031-bdf4-41b658a72b0d","role":"head","since":"2026-01-01","until":null}', 117682632225193984, 1, 162);


--
-- Data for Name: training_attended; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: training_lesson; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: venue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.venue VALUES
	('\xc35037012fc742ffa050200c8d9d49ef', '\xde823d27ddaa82aeba3cdffa2ab36fbe', '{"venue":"c3503701-2fc7-42ff-a050-200c8d9d49ef","name":"Nhà văn hóa thử","address":"","latE6":null,"lonE6":null,"capacity":null,"stepFree":null,"note":"","closed":false}', 117682632229126144, 1, 163);


--
-- Data for Name: visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit VALUES
	('\xde823d27ddaa82aeba3cdffa2ab36fbe', '\x6f4a98d0f96a412b9d40f13804f7b794', '\x98f3715ccf6846ef8621740bdbde48bf', 'helped', 20783, NULL, '["device.touch"]', '\x01a217baf6397031bdf441b658a72b0d', 117682632144191488, 1, 150);


--
-- Data for Name: worked_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.worked_session VALUES
	('\x01a217baf6397031bdf441b658a72b0d', '\x5e34e96a910e458aaa938dac27f2bb48');


--
-- Data for Name: worked_visit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.worked_visit VALUES
	('\x01a217baf6397031bdf441b658a72b0d', '\x6f4a98d0f96a412b9d40f13804f7b794', '\x01a217baf6397031bdf441b658a72b0d', 20783, NULL, 1, 117682632144191488, 1, 150);


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
-- Name: companion companion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.companion
    ADD CONSTRAINT companion_pkey PRIMARY KEY (account);


--
-- Name: counting counting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counting
    ADD CONSTRAINT counting_pkey PRIMARY KEY (one);


--
-- Name: device device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (device);


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
-- Name: help_answered help_answered_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_answered
    ADD CONSTRAINT help_answered_pkey PRIMARY KEY (request);


--
-- Name: help_asked help_asked_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_asked
    ADD CONSTRAINT help_asked_pkey PRIMARY KEY (request);


--
-- Name: help_assigned help_assigned_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_assigned
    ADD CONSTRAINT help_assigned_pkey PRIMARY KEY (request);


--
-- Name: help_published help_published_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.help_published
    ADD CONSTRAINT help_published_pkey PRIMARY KEY (place);


--
-- Name: household_met household_met_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_met
    ADD CONSTRAINT household_met_pkey PRIMARY KEY (commune, household, event);


--
-- Name: household household_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_pkey PRIMARY KEY (commune, household);


--
-- Name: household_resident household_resident_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_resident
    ADD CONSTRAINT household_resident_pkey PRIMARY KEY (commune, person, household);


--
-- Name: household_total household_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_total
    ADD CONSTRAINT household_total_pkey PRIMARY KEY (residential_group);


--
-- Name: hub_key hub_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hub_key
    ADD CONSTRAINT hub_key_pkey PRIMARY KEY (number);


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
-- Name: person_charge person_charge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_charge
    ADD CONSTRAINT person_charge_pkey PRIMARY KEY (commune, person);


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
-- Name: register_household register_household_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_household
    ADD CONSTRAINT register_household_pkey PRIMARY KEY (commune, household);


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
-- Name: register_recording register_recording_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_recording
    ADD CONSTRAINT register_recording_pkey PRIMARY KEY (words, voice);


--
-- Name: register_report register_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_report
    ADD CONSTRAINT register_report_pkey PRIMARY KEY (place, event, line);


--
-- Name: register_request register_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_request
    ADD CONSTRAINT register_request_pkey PRIMARY KEY (commune, request);


--
-- Name: register_request register_request_request_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_request
    ADD CONSTRAINT register_request_request_key UNIQUE (request);


--
-- Name: register_resident register_resident_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_resident
    ADD CONSTRAINT register_resident_pkey PRIMARY KEY (commune, person, household);


--
-- Name: register_sign_up register_sign_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_sign_up
    ADD CONSTRAINT register_sign_up_pkey PRIMARY KEY (commune, sign_up);


--
-- Name: register_thanks register_thanks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_thanks
    ADD CONSTRAINT register_thanks_pkey PRIMARY KEY (account);


--
-- Name: register_thanks register_thanks_token_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.register_thanks
    ADD CONSTRAINT register_thanks_token_key UNIQUE (token);


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
-- Name: report_closings report_closings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_closings
    ADD CONSTRAINT report_closings_pkey PRIMARY KEY (place, holds_from);


--
-- Name: report_move report_move_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_move
    ADD CONSTRAINT report_move_pkey PRIMARY KEY (place, form, period, event);


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
-- Name: session_cancelled session_cancelled_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_cancelled
    ADD CONSTRAINT session_cancelled_pkey PRIMARY KEY (session);


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
-- Name: session_series_end session_series_end_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_series_end
    ADD CONSTRAINT session_series_end_pkey PRIMARY KEY (series);


--
-- Name: session_series session_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session_series
    ADD CONSTRAINT session_series_pkey PRIMARY KEY (series);


--
-- Name: sign_up_cancelled sign_up_cancelled_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up_cancelled
    ADD CONSTRAINT sign_up_cancelled_pkey PRIMARY KEY (place, sign_up);


--
-- Name: sign_up_met sign_up_met_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up_met
    ADD CONSTRAINT sign_up_met_pkey PRIMARY KEY (place, sign_up);


--
-- Name: sign_up sign_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_pkey PRIMARY KEY (place, sign_up);


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
-- Name: team_member team_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team_member
    ADD CONSTRAINT team_member_pkey PRIMARY KEY (team, account);


--
-- Name: team team_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (team);


--
-- Name: training_attended training_attended_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_attended
    ADD CONSTRAINT training_attended_pkey PRIMARY KEY (training);


--
-- Name: training_lesson training_lesson_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_lesson
    ADD CONSTRAINT training_lesson_pkey PRIMARY KEY (account, course, lesson);


--
-- Name: venue venue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.venue
    ADD CONSTRAINT venue_pkey PRIMARY KEY (venue);


--
-- Name: visit visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (place, visit);


--
-- Name: worked_session worked_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worked_session
    ADD CONSTRAINT worked_session_pkey PRIMARY KEY (account, session);


--
-- Name: worked_visit worked_visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worked_visit
    ADD CONSTRAINT worked_visit_pkey PRIMARY KEY (account, visit);


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
-- Name: device_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX device_account ON public.device USING btree (account, made_at);


--
-- Name: event_author; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_author ON public.event USING btree (author, clock, person) WHERE (person IS NOT NULL);


--
-- Name: event_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_person ON public.event USING btree (person, clock) WHERE (person IS NOT NULL);


--
-- Name: help_answered_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX help_answered_at ON public.help_answered USING btree (answered_at);


--
-- Name: help_asked_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX help_asked_place ON public.help_asked USING btree (place, asked_at);


--
-- Name: household_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX household_group ON public.household USING btree (commune, residential_group);


--
-- Name: household_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX household_household ON public.household USING btree (household);


--
-- Name: household_resident_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX household_resident_household ON public.household_resident USING btree (household, person);


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
-- Name: person_charge_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_charge_person ON public.person_charge USING btree (person);


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
-- Name: register_household_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_household_household ON public.register_household USING btree (household);


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
-- Name: register_recording_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_recording_account ON public.register_recording USING btree (account);


--
-- Name: register_recording_language; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_recording_language ON public.register_recording USING btree (language, words, voice, recording, milliseconds, account);


--
-- Name: register_recording_recording; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX register_recording_recording ON public.register_recording USING btree (recording);


--
-- Name: register_request_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_request_person ON public.register_request USING btree (person);


--
-- Name: register_resident_household; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_resident_household ON public.register_resident USING btree (household);


--
-- Name: register_resident_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_resident_person ON public.register_resident USING btree (person);


--
-- Name: register_sign_up_expires; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX register_sign_up_expires ON public.register_sign_up USING btree (expires_at);


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
-- Name: session_series_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_series_place ON public.session_series USING btree (place);


--
-- Name: session_series_root; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_series_root ON public.session_series USING btree (root);


--
-- Name: sign_up_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_id ON public.sign_up USING btree (sign_up);


--
-- Name: sign_up_session; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sign_up_session ON public.sign_up USING btree (session);


--
-- Name: target_plan; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX target_plan ON public.target USING btree (plan);


--
-- Name: team_group; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX team_group ON public.team USING btree (residential_group);


--
-- Name: team_member_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX team_member_account ON public.team_member USING btree (account);


--
-- Name: team_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX team_place ON public.team USING btree (place);


--
-- Name: training_attended_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX training_attended_account ON public.training_attended USING btree (account, on_day);


--
-- Name: venue_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX venue_place ON public.venue USING btree (place);


--
-- Name: visit_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_day ON public.visit USING btree (place, visited_on);


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
-- Name: worked_visit_visit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX worked_visit_visit ON public.worked_visit USING btree (visit);


--
-- PostgreSQL database dump complete
--

\unrestrict 6LbxKDWb7QCe2GzpAzpnbHMubjVpYMUcpbxhW2qchucjrJgqP4c4Nbxa6B02aZx

