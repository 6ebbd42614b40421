#include "store/migrations.h"

#include <fmt/format.h>

#include <iterator>

namespace domdom::store {

namespace {

struct Migration {
    int64_t number;
    const char* sql;
};

constexpr Migration kMigrations[] = {
    // The log. `stream` is a number local to this store; (node, epoch) is the stream's name everywhere else.
    {1, R"(
CREATE TABLE stream (
    stream BIGINT NOT NULL PRIMARY KEY,
    node BLOB NOT NULL,
    epoch BIGINT NOT NULL,
    own BIGINT NOT NULL CHECK (own IN (0, 1)),
    UNIQUE (node, epoch)
);
CREATE TABLE event (
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    id BLOB NOT NULL UNIQUE,
    type TEXT NOT NULL,
    version BIGINT NOT NULL,
    clock BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    author BLOB,
    place BLOB,
    person BLOB,
    body TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE INDEX event_person ON event (person, clock) WHERE person IS NOT NULL;
CREATE TABLE held (
    stream BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (stream, seq)
) WITHOUT ROWID;
CREATE TABLE projection (
    name TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    complete BIGINT NOT NULL CHECK (complete IN (0, 1))
);
)"},
    // The register: everything that names a person, and nothing else. Deletable, never hashed into the log.
    // person_word finds by any word of the folded name; a place narrows it to a subtree.
    {2, R"(
CREATE TABLE register_person (
    person BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    phone TEXT,
    note TEXT,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE register_word (
    word TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (word, person)
) WITHOUT ROWID;
CREATE INDEX register_word_person ON register_word (person);
CREATE TABLE register_visit (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB,
    note TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX register_visit_person ON register_visit (person);
CREATE TABLE register_trace (
    event BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    trace TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX register_trace_person ON register_trace (person);
CREATE TABLE erasure (
    person BLOB NOT NULL PRIMARY KEY,
    erased_at BIGINT NOT NULL
) WITHOUT ROWID;
)"},
    // Access: accounts of staff, learners' cards, sessions, and what was refused.
    // Tokens and card codes are kept as BLAKE2b hashes; passwords and picture PINs as Argon2id.
    {3, R"(
CREATE TABLE account (
    account BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    role TEXT NOT NULL,
    place BLOB,
    disabled BIGINT NOT NULL CHECK (disabled IN (0, 1)),
    made_at BIGINT NOT NULL
);
CREATE TABLE card (
    code BLOB NOT NULL PRIMARY KEY,
    person BLOB NOT NULL,
    pin TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX card_person ON card (person);
CREATE TABLE session (
    token BLOB NOT NULL PRIMARY KEY,
    account BLOB,
    person BLOB,
    csrf TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE INDEX session_person ON session (person);
CREATE TABLE failed_sign_in (
    subject BLOB NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    last_at BIGINT NOT NULL
);
CREATE TABLE audit (
    id BLOB NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    account BLOB,
    action TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX audit_at ON audit (at);
)"},
    // Rows about a person lie beside those of their commune, in the register as in the projections. Older
    // rows
    // have none (an empty one, here) until people::settle_register asks the projections.
    {4, R"(
ALTER TABLE register_person RENAME TO old_person;
ALTER TABLE register_word RENAME TO old_word;
ALTER TABLE register_visit RENAME TO old_visit;
ALTER TABLE register_trace RENAME TO old_trace;
DROP INDEX register_word_person;
DROP INDEX register_visit_person;
DROP INDEX register_trace_person;
CREATE TABLE register_person (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    phone TEXT,
    note TEXT,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (commune, person)
) WITHOUT ROWID;
CREATE INDEX register_person_person ON register_person (person);
CREATE TABLE register_word (
    commune BLOB NOT NULL,
    word TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (word, commune, person)
) WITHOUT ROWID;
CREATE INDEX register_word_person ON register_word (person);
CREATE TABLE register_visit (
    commune BLOB NOT NULL,
    event BLOB NOT NULL,
    person BLOB,
    note TEXT NOT NULL,
    PRIMARY KEY (commune, event)
) WITHOUT ROWID;
CREATE INDEX register_visit_person ON register_visit (person);
CREATE TABLE register_trace (
    commune BLOB NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    trace TEXT NOT NULL,
    PRIMARY KEY (commune, event)
) WITHOUT ROWID;
CREATE INDEX register_trace_person ON register_trace (person);
INSERT INTO register_person (commune, person, name, folded, phone, note, version, changed_at)
    SELECT substr(person, 1, 0), person, name, folded, phone, note, version, changed_at FROM old_person;
INSERT INTO register_word (commune, word, person) SELECT substr(person, 1, 0), word, person FROM old_word;
INSERT INTO register_visit (commune, event, person, note)
    SELECT substr(event, 1, 0), event, person, note FROM old_visit;
INSERT INTO register_trace (commune, event, person, trace)
    SELECT substr(event, 1, 0), event, person, trace FROM old_trace;
DROP TABLE old_person;
DROP TABLE old_word;
DROP TABLE old_visit;
DROP TABLE old_trace;
)"},
    // Lists of people. register_identity: keyed hashes of national ids; register_code: what a list calls a
    // person (a pupil's number, say), valid within that list's source. A list that is being imported lies row
    // by row in import_row, with the names, until it is done or a day has passed; what then remains of a row
    // is which person it made.
    {5, R"(
CREATE TABLE register_identity (
    hash BLOB NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (hash, person)
) WITHOUT ROWID;
CREATE INDEX register_identity_person ON register_identity (person);
CREATE TABLE register_code (
    source BLOB NOT NULL,
    code TEXT NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (source, code, person)
) WITHOUT ROWID;
CREATE INDEX register_code_person ON register_code (person);
ALTER TABLE register_person ADD COLUMN born BIGINT;
CREATE INDEX register_person_folded ON register_person (folded, commune);
CREATE TABLE import (
    import BLOB NOT NULL PRIMARY KEY,
    status TEXT NOT NULL,
    account BLOB,
    made_at BIGINT NOT NULL,
    place BLOB NOT NULL,
    organisation BLOB,
    grouped TEXT NOT NULL,
    title TEXT NOT NULL,
    basis TEXT NOT NULL,
    columns TEXT NOT NULL,
    total BIGINT NOT NULL,
    done_to BIGINT NOT NULL,
    enrolled BIGINT NOT NULL,
    known BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    stayed BIGINT NOT NULL
);
CREATE INDEX import_place ON import (place);
CREATE TABLE import_row (
    import BLOB NOT NULL,
    number BIGINT NOT NULL,
    verdict TEXT NOT NULL,
    why TEXT NOT NULL,
    decision TEXT NOT NULL,
    outcome TEXT NOT NULL,
    person BLOB,
    twin BIGINT,
    commune BLOB,
    name TEXT,
    folded TEXT,
    birth_year BIGINT,
    born BIGINT,
    phone TEXT,
    note TEXT,
    identity BLOB,
    code TEXT,
    PRIMARY KEY (import, number)
);
CREATE INDEX import_row_verdict ON import_row (import, verdict, number);
CREATE INDEX import_row_folded ON import_row (import, folded);
CREATE INDEX import_row_person ON import_row (person);
CREATE INDEX import_row_identity ON import_row (import, identity);
CREATE INDEX import_row_code ON import_row (import, code);
)"},
    // Who gave the same phone in another commune, however it was written (people/duplicates.cpp).
    {6, R"(
CREATE INDEX register_person_phone ON register_person (replace(replace(replace(phone, ' ', ''), '.', ''), '-', ''));
)"},
    // Backups of this store and until when they may be kept: each row is written before its backup is made,
    // so
    // that the newest row within a backup is its own (and has no hash there). What was done about someone, by
    // the id in the audit.
    {7, R"(
CREATE TABLE backup (
    backup BLOB NOT NULL PRIMARY KEY,
    hash BLOB,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX audit_detail ON audit (detail);
)"},
    // What a companion recorded, and about how many people: asked each time their day is opened.
    {8, R"(
CREATE INDEX event_author ON event (author, clock, person) WHERE person IS NOT NULL;
)"},
    // The residential group that a row names, as it is written there.
    {9, R"(
ALTER TABLE import_row ADD COLUMN group_said TEXT;
)"},
    // Whom people of a place turn to.
    {10, R"(
CREATE TABLE register_help (
    place BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    hours TEXT,
    published_at BIGINT NOT NULL
) WITHOUT ROWID;
)"},
    // Lessons given to a room right now: gone when the class ends, names and all.
    {11, R"(
CREATE TABLE classroom (
    classroom BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    place BLOB NOT NULL,
    account BLOB NOT NULL,
    session BLOB,
    course TEXT NOT NULL,
    lesson TEXT NOT NULL,
    page BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    version BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE classroom_seat (
    classroom BLOB NOT NULL,
    number BIGINT NOT NULL,
    token BLOB NOT NULL UNIQUE,
    person BLOB,
    called TEXT,
    page BIGINT NOT NULL,
    hand BIGINT NOT NULL CHECK (hand IN (0, 1)),
    scenario TEXT,
    level TEXT,
    presses BIGINT NOT NULL,
    slips BIGINT NOT NULL,
    hints BIGINT NOT NULL,
    ended TEXT,
    moved_at BIGINT NOT NULL,
    PRIMARY KEY (classroom, number)
) WITHOUT ROWID;
CREATE INDEX classroom_seat_person ON classroom_seat (person);
)"},
    // What authors have recorded, by the key of the words (voice/words.h) and the voice. A voice names a
    // person.
    {12, R"(
CREATE TABLE register_recording (
    words TEXT NOT NULL,
    voice TEXT NOT NULL,
    language TEXT NOT NULL,
    recording BLOB NOT NULL,
    account BLOB NOT NULL,
    made_at BIGINT NOT NULL,
    milliseconds BIGINT NOT NULL,
    mp3 BLOB NOT NULL,
    PRIMARY KEY (words, voice)
);
CREATE UNIQUE INDEX register_recording_recording ON register_recording (recording);
CREATE INDEX register_recording_account ON register_recording (account);
CREATE INDEX register_recording_language ON register_recording (language, words, voice, recording, milliseconds, account);
)"},
    // The page of thanks that a companion shares: what they chose to show of themselves. Who asked for help.
    {13, R"(
CREATE TABLE register_thanks (
    account BLOB NOT NULL PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    name TEXT,
    shows TEXT NOT NULL,
    made_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE register_request (
    commune BLOB NOT NULL,
    request BLOB NOT NULL UNIQUE,
    person BLOB,
    name TEXT,
    phone TEXT,
    words TEXT,
    for_whom TEXT,
    answer TEXT,
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (commune, request)
) WITHOUT ROWID;
CREATE INDEX register_request_person ON register_request (person);
)"},
    // Where a household is found, and who lives behind which door (households/doors.h).
    {14, R"(
CREATE TABLE register_household (
    commune BLOB NOT NULL,
    household BLOB NOT NULL,
    address TEXT NOT NULL,
    building TEXT NOT NULL,
    stairwell TEXT NOT NULL,
    floor BIGINT,
    door TEXT NOT NULL,
    walk_order BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (commune, household)
) WITHOUT ROWID;
CREATE INDEX register_household_household ON register_household (household);
CREATE TABLE register_resident (
    commune BLOB NOT NULL,
    person BLOB NOT NULL,
    household BLOB NOT NULL,
    PRIMARY KEY (commune, person, household)
) WITHOUT ROWID;
CREATE INDEX register_resident_person ON register_resident (person);
CREATE INDEX register_resident_household ON register_resident (household);
)"},
    // Who signed up for a session and is not yet known (fieldwork/sign_ups.h), until some days after it.
    {15, R"(
CREATE TABLE register_sign_up (
    commune BLOB NOT NULL,
    sign_up BLOB NOT NULL,
    name TEXT NOT NULL,
    phone TEXT,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (commune, sign_up)
) WITHOUT ROWID;
CREATE INDEX register_sign_up_expires ON register_sign_up (expires_at);
)"},
    // What people wrote into reports, under the event that brought it.
    {16, R"(
CREATE TABLE register_report (
    place BLOB NOT NULL,
    event BLOB NOT NULL,
    line TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (place, event, line)
) WITHOUT ROWID;
)"},
    // Records that one phone hands to another: each phone's public key, and what the server opens parcels
    // with.
    {17, R"(
CREATE TABLE device (
    device BLOB NOT NULL PRIMARY KEY,
    account BLOB NOT NULL,
    point BLOB NOT NULL,
    made_at BIGINT NOT NULL,
    dropped_at BIGINT
) WITHOUT ROWID;
CREATE INDEX device_account ON device (account, made_at);
CREATE TABLE hub_key (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number = 1),
    der BLOB NOT NULL,
    made_at BIGINT NOT NULL
) WITHOUT ROWID;
)"},
    // What a visitor's card shows of a companion beside the account, and where somebody went and what became
    // of it.
    {20, R"(
CREATE TABLE register_badge (
    account BLOB NOT NULL PRIMARY KEY,
    photo BLOB,
    phone TEXT,
    changed_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE register_outing (
    commune BLOB NOT NULL,
    outing BLOB NOT NULL,
    goes_to TEXT,
    settled TEXT,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (commune, outing)
) WITHOUT ROWID;
CREATE UNIQUE INDEX register_outing_outing ON register_outing (outing);
CREATE INDEX register_outing_expires ON register_outing (expires_at);
CREATE INDEX account_place ON account (place);
)"},
    // Who stood by when a mandate was given, who may read along, and what was noted of each act under it.
    {21, R"(
CREATE TABLE register_mandate (
    commune BLOB NOT NULL,
    mandate BLOB NOT NULL,
    person BLOB NOT NULL,
    token BLOB NOT NULL,
    witness TEXT NOT NULL,
    family TEXT NOT NULL,
    PRIMARY KEY (commune, mandate)
) WITHOUT ROWID;
CREATE UNIQUE INDEX register_mandate_mandate ON register_mandate (mandate);
CREATE UNIQUE INDEX register_mandate_token ON register_mandate (token);
CREATE INDEX register_mandate_person ON register_mandate (person);
CREATE TABLE register_mandate_act (
    commune BLOB NOT NULL,
    event BLOB NOT NULL,
    person BLOB NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (commune, event)
) WITHOUT ROWID;
CREATE UNIQUE INDEX register_mandate_act_event ON register_mandate_act (event);
CREATE INDEX register_mandate_act_person ON register_mandate_act (person);
)"},
    // A list of those whom a platform of the state has confirmed: which platform (empty: a list of people),
    // the
    // day the list is of, and the day that a row gives.
    {22, R"(
ALTER TABLE import ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE import ADD COLUMN stated_on BIGINT;
ALTER TABLE import_row ADD COLUMN confirmed_on BIGINT;
)"},
    // The secret of somebody's own calendar, as a hash: a calendar program follows an address and cannot sign
    // in.
    {23, R"(
CREATE TABLE calendar_key (
    hash BLOB NOT NULL PRIMARY KEY,
    account BLOB,
    person BLOB,
    made_at BIGINT NOT NULL
) WITHOUT ROWID;
CREATE INDEX calendar_key_account ON calendar_key (account);
CREATE INDEX calendar_key_person ON calendar_key (person);
)"},
    // What was sent to those who signed up (reminders/kept.h), and an address of theirs. 24 and not a free
    // number before it: a program that does not know it has to refuse the store.
    {24, R"(
ALTER TABLE register_sign_up ADD COLUMN email TEXT;
CREATE TABLE reminder (
    sign_up BLOB NOT NULL,
    number BIGINT NOT NULL,
    session BLOB NOT NULL,
    kind TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    held_at BLOB NOT NULL,
    claimed_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    next_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (sign_up, number)
) WITHOUT ROWID;
CREATE INDEX reminder_session ON reminder (session, sign_up, number);
CREATE INDEX reminder_starts ON reminder (starts_at);
)"},
};

constexpr const char* kMigrationTable =
    "CREATE TABLE IF NOT EXISTS migration (number BIGINT NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)";
constexpr const char* kNewest = "SELECT COALESCE(MAX(number), 0) FROM migration";
constexpr const char* kIsApplied = "SELECT COUNT(*) FROM migration WHERE number = $1";
constexpr const char* kTables = "SELECT COUNT(*) FROM sqlite_master";
constexpr const char* kOurs = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'migration'";
constexpr const char* kApplied = "INSERT INTO migration (number, applied_at) VALUES ($1, $2)";

Result<> refuse_newer(int64_t present, const std::string& file) {
    if (present <= newest_migration()) return {};
    return Error{Code::kNewerStore,
                 fmt::format("a newer version of domdom wrote this (its schema is {}, this program knows {})",
                             present, newest_migration()),
                 file, "start the newer program, or restore a backup made before the upgrade"};
}

Error not_ours(const std::string& file) {
    return invalid("this database is not a store of domdom", file, "give the folder that domdom serve uses");
}

Result<> apply_missing(Connection& db, int64_t now_ms) {
    TRY(db.run(kMigrationTable));
    TRY(refuse_newer(TRY(db.integer_or(0, kNewest)), {}));
    // Each by its own number: one that came to this program after a later one is not passed over.
    for (const auto& migration : kMigrations) {
        if (TRY(db.integer_or(0, kIsApplied, migration.number)) > 0) continue;
        TRY(db.run_script(migration.sql));
        TRY(db.run(kApplied, migration.number, now_ms));
    }
    return {};
}

}  // namespace

int64_t newest_migration() { return std::rbegin(kMigrations)->number; }

Result<> refuse_foreign(Connection& db, const std::string& file) {
    if (TRY(db.integer_or(0, kTables)) > 0 && TRY(db.integer_or(0, kOurs)) == 0) return not_ours(file);
    return {};
}

Result<> refuse_newer(Connection& db, const std::string& file) {
    return refuse_newer(TRY(db.integer_or(0, kNewest)), file);
}

Result<> check_readable(Connection& db, const std::string& file) {
    if (TRY(db.integer_or(0, kOurs)) == 0) return not_ours(file);
    return refuse_newer(db, file);
}

Result<> migrate(Connection& db, int64_t now_ms) {
    TRY(db.begin());
    auto result = apply_missing(db, now_ms);
    if (result.ok()) result = db.commit();
    if (!result.ok()) db.rollback();
    return result;
}

}  // namespace domdom::store
