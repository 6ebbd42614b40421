// What the tests of places share: a store in a temporary folder, and the small lists of tests/data/places.
#pragma once

#include <gtest/gtest.h>

#include "places/events.h"
#include "places/import.h"
#include "places/tables.h"
#include "store/test_store.h"

namespace domdom::places {

inline const Date kLastOldDay = make_date(2025, 6, 30);
inline const Date kFirstNewDay = make_date(2025, 7, 1);
inline const Date kLater = make_date(2026, 3, 1);

inline std::string small_list(const std::string& name) {
    return DOMDOM_SOURCE_DIR "/tests/data/places/" + name;
}
inline const std::string kBefore = small_list("before.csv");
inline const std::string kUnits = small_list("units.csv");
inline const std::string kSuccession = small_list("succession.csv");

struct PlacesStore {
    explicit PlacesStore(store::Engine engine = store::Engine::kSqlite) : temporary(engine) {
        data = *store::open(temporary.address, clock.now_ms());
        std::vector<std::unique_ptr<log::Projection>> projections;
        projections.push_back(make_places_projection());
        log = *log::Log::open(*data, clock, std::move(projections));
    }
    Result<ImportReport> import(const std::vector<std::string>& files, const ImportOptions& options = {}) {
        clock.set(clock.now_ms() + 1000);
        return import_places(*log, files, options);
    }
    // A list written for one test.
    std::string file(const std::string& name, const std::string& text) const {
        const std::string path = temporary.folder.path + "/" + name;
        FILE* out = std::fopen(path.c_str(), "wb");
        std::fwrite(text.data(), 1, text.size(), out);
        std::fclose(out);
        return path;
    }
    std::shared_ptr<const PlaceTree> tree() const { return *load_tree(**data->read()); }
    int64_t number(const char* sql) const { return *(*data->read())->integer_or(0, sql); }
    // All that the tables say, one line a row; with the events they come from, or without.
    std::string tables(bool with_events) const { return describe(**data->read(), with_events); }

    static std::string describe(store::Connection& db, bool with_events) {
        const auto rows = *read_tables(db);
        std::string text;
        for (const auto& [place, event] : rows.versions)
            text += json::serialize(version_json(place)) + (with_events ? event.text() : "") + "\n";
        for (const auto& [succession, event] : rows.successions)
            text += json::serialize(succession_json(succession)) + (with_events ? event.text() : "") + "\n";
        auto words = *db.query("SELECT word, place, since FROM place_word ORDER BY word, place, since");
        while (*words.next())
            text +=
                std::string(words.text(0)) + words.uuid(1).text() + std::to_string(words.integer(2)) + "\n";
        return text;
    }

    store::TemporaryStore temporary;
    FakeClock clock{1'790'000'000'000};
    std::unique_ptr<store::Store> data;
    std::unique_ptr<log::Log> log;
};

}  // namespace domdom::places
