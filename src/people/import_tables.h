// The tables of imports, as the files of people/imports.h read and write them.
#pragma once

#include "people/imports.h"

namespace domdom::people {

// Whose codes those of a list are: an organisation's, or a place's.
inline Uuid source_of(const Uuid& place, const Uuid& organisation) {
    return organisation.is_nil() ? place : organisation;
}
// Who is enrolled from a row: the same however often it is tried.
Uuid person_of_row(const Uuid& import, int64_t number);

// What goes into the note of whoever is enrolled: the class, and a residential group that is none of ours.
std::optional<std::string> note_of(const Import& import, const ListRow& row, const Uuid& residential_group);

// Rows that are to be applied, after `after`.
Result<std::vector<ImportRow>> read_due(store::Connection& db, const Uuid& import, int64_t after,
                                        size_t limit);
// Rows that enrolled someone, or met someone known.
Result<std::vector<ImportRow>> read_applied(store::Connection& db, const Uuid& import, int64_t after,
                                            size_t limit);
// How far applying or undoing has come.
Result<int64_t> done_to(store::Connection& db, const Uuid& import);
Result<> set_status(store::Connection& db, const Uuid& import, ImportStatus status);
// With its rows.
Result<> delete_import(store::Connection& db, const Uuid& import);

}  // namespace domdom::people
