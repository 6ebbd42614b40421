// What a command that was killed leaves behind in a data folder.
#pragma once

#include <string>

namespace domdom::store {

// Where a restore makes the new store before it takes the old one's place.
std::string restore_aside(const std::string& folder);
// Where verify rebuilds the projections.
std::string verify_aside(const std::string& folder);

// Removes a database with its write-ahead log.
void remove_database(const std::string& database);
// Removes what verifications left that no longer run. They need no lock, so others may be running.
void remove_dead_verifications(const std::string& folder);

}  // namespace domdom::store
