// Whoever is looked for is found, in whatever order and length the names are asked, and nobody else.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <random>

#include "base/text.h"
#include "people/people.h"
#include "people/register.h"
#include "store/test_store.h"

namespace domdom::people {

namespace {

struct Lives {
    Uuid person, place;
    std::string name;
};

struct PeopleSearch : testing::TestWithParam<store::Engine> {
    PeopleSearch() {
        EXPECT_TRUE(store->writer().begin().ok());
        EXPECT_TRUE(store->writer().run_script(make_people_projection()->schema()).ok());
        for (int i = 0; i < 4; ++i) places.push_back(make_uuid_v8(fmt::format("place {}", i)));
    }
    ~PeopleSearch() override { store->writer().rollback(); }

    void save(const Uuid& id, Person person) {
        auto& db = store->writer();
        ASSERT_TRUE(save_person(db, id, std::move(person)).ok());
        ASSERT_TRUE(db.memory.flush(db).ok());
    }
    void enrol(const std::string& name, const Uuid& place) {
        const Uuid id = make_uuid_v8(fmt::format("{} {}", name, everyone.size()));
        Person person;
        person.enrol({1, {1, 1}}, 1960, {20'000});
        person.place({1, {1, 1}}, {{20'000}, place});
        save(id, std::move(person));
        ASSERT_TRUE(put_entry(store->writer(), place, id, {name, std::nullopt, std::nullopt}, 0).ok());
        everyone.push_back({id, place, name});
    }
    // Common and rare names, so that each way of looking up has its share.
    void enrol_many(int number) {
        const std::vector<std::string> family = {"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Đỗ"};
        const std::vector<std::string> middle = {"Thị", "Thị", "Văn", "Đức"};
        const std::vector<std::string> given = {"Hoa", "Hòa", "Hùng", "Huyền", "Lan", "Thịnh", "Đường", "An"};
        for (int i = 0; i < number; ++i) {
            const auto any = [this](const std::vector<std::string>& of) { return of[random() % of.size()]; };
            enrol(any(family) + " " + any(middle) + " " + any(given), places[random() % places.size()]);
        }
        enrol("Hồ Xuân Hương", places[2]);
    }
    // Page by page.
    std::vector<Uuid> search(const std::vector<Uuid>& where, const std::string& query, size_t limit) {
        std::vector<Uuid> found;
        for (std::string cursor;;) {
            const auto page = search_people(store->writer(), where, query, cursor, limit);
            EXPECT_TRUE(page.ok()) << page.error().line();
            for (const auto& one : page->people) found.push_back(one.person);
            if (!page->next) return found;
            EXPECT_EQ(page->people.size(), limit);
            cursor = *page->next;
        }
    }
    std::vector<Uuid> expect(const std::vector<Uuid>& where, const std::vector<std::string>& whole,
                             const std::string& beginning) const {
        std::vector<Uuid> expected;
        for (const auto& place : where) {
            std::vector<Uuid> here;
            for (const auto& one : everyone) {
                const auto words = fold_words(one.name);
                const auto is_whole = [&](const std::string& word) {
                    return std::find(words.begin(), words.end(), word) != words.end();
                };
                const auto begins = [&](const std::string& word) { return word.starts_with(beginning); };
                if (one.place == place && std::all_of(whole.begin(), whole.end(), is_whole) &&
                    std::any_of(words.begin(), words.end(), begins))
                    here.push_back(one.person);
            }
            std::sort(here.begin(), here.end());
            expected.insert(expected.end(), here.begin(), here.end());
        }
        return expected;
    }

    store::TemporaryStore temporary{GetParam()};
    std::unique_ptr<store::Store> store = *store::open(temporary.address, 0);
    std::mt19937 random{7};
    std::vector<Uuid> places;
    std::vector<Lives> everyone;
};

TEST_P(PeopleSearch, Finds_whom_every_word_fits_in_the_order_of_places) {
    enrol_many(300);
    struct Case {
        std::string query;
        std::vector<std::string> whole;
        std::string beginning;
    };
    for (const auto& [query, whole, beginning] :
         {Case{"", {}, ""}, Case{"Nguyễn", {}, "nguyen"}, Case{"NGUYEN thi h", {"nguyen", "thi"}, "h"},
          Case{"h", {}, "h"}, Case{"hoa", {}, "hoa"}, Case{"Hoà Nguyễn", {"hoa"}, "nguyen"},
          Case{"thi", {}, "thi"}, Case{"thi thi", {"thi"}, "thi"}, Case{"thị đ", {"thi"}, "d"},
          Case{"ho xuan huong", {"ho", "xuan"}, "huong"}, Case{"xuan h", {"xuan"}, "h"}, Case{"q", {}, "q"},
          Case{"nguyen q", {"nguyen"}, "q"}, Case{"q nguyen", {"q"}, "nguyen"}})
        for (const auto& where : {places, {places[1]}, {places[3], places[0]}, {}})
            for (size_t limit : {3u, 50u})
                EXPECT_EQ(search(where, query, limit), expect(where, whole, beginning)) << query;
}

// As above where even the rarest word is too common to be read in one go.
TEST_P(PeopleSearch, Finds_the_same_among_very_common_names) {
    for (int i = 0; i < 2'300; ++i) enrol("Lê Văn Hai", places[static_cast<size_t>(i) % 2]);
    enrol("Lê Văn Hải Yến", places[0]);
    enrol("Lê Hai", places[3]);
    EXPECT_EQ(search(places, "le van h", 50), expect(places, {"le", "van"}, "h"));
    EXPECT_EQ(search(places, "hai le y", 50), expect(places, {"hai", "le"}, "y"));
    EXPECT_EQ(search({places[3]}, "hai l", 1), expect({places[3]}, {"hai"}, "l"));
}

TEST_P(PeopleSearch, A_beginning_that_is_in_every_word_is_no_hindrance) {
    for (int i = 0; i < 90; ++i) enrol(fmt::format("Ka Ra{}", i), places[0]);
    enrol("Kim", places[1]);
    EXPECT_EQ(search(places, "ra", 50).size(), 90u);
    EXPECT_EQ(search(places, "ka ra8", 50).size(), 11u);
    EXPECT_EQ(search(places, "k", 100), expect(places, {}, "k"));
}

TEST_P(PeopleSearch, The_erased_and_the_moved_are_not_found_where_they_were) {
    enrol("Hồ Xuân Hương", places[0]);
    enrol("Hồ Xuân Hương", places[0]);
    ASSERT_TRUE(erase_entry(store->writer(), everyone[0].person, 0).ok());
    ASSERT_TRUE(move_entry(store->writer(), places[2], everyone[1].person).ok());
    Person moved = **load_person(store->writer(), everyone[1].person);
    moved.place({2, {1, 2}}, {{20'001}, places[2]});
    ASSERT_TRUE(store->writer().run("DELETE FROM person WHERE person = $1", everyone[1].person).ok());
    save(everyone[1].person, std::move(moved));
    EXPECT_EQ(search({places[0]}, "huong", 50), std::vector<Uuid>{});
    EXPECT_EQ(search({places[2]}, "huong", 50), std::vector<Uuid>{everyone[1].person});
}

TEST_P(PeopleSearch, A_register_of_before_the_communes_is_settled) {
    enrol("Hồ Xuân Hương", places[0]);
    enrol("Đoàn Thị Điểm", places[1]);
    auto& db = store->writer();
    for (const char* sql : {"UPDATE register_person SET commune = substr(commune, 1, 0)",
                            "UPDATE register_word SET commune = substr(commune, 1, 0)"})
        ASSERT_TRUE(db.run(sql).ok());
    EXPECT_FALSE(*is_settled(db));
    EXPECT_EQ(search(places, "diem", 50), std::vector<Uuid>{});
    ASSERT_TRUE(settle_register(db).ok());
    EXPECT_TRUE(*is_settled(db));
    EXPECT_EQ(search(places, "diem", 50), std::vector<Uuid>{everyone[1].person});
}

DOMDOM_ON_EVERY_ENGINE(PeopleSearch);

}  // namespace

}  // namespace domdom::people
