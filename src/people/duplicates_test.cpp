// The worklist and the search of merged people, on every engine.
#include <gtest/gtest.h>

#include "people/people.h"
#include "people/register.h"
#include "store/test_store.h"

namespace domdom::people {

namespace {

struct PeopleDuplicates : testing::TestWithParam<store::Engine> {
    PeopleDuplicates() {
        EXPECT_TRUE(db().begin().ok());
        EXPECT_TRUE(db().run_script(make_people_projection()->schema()).ok());
    }
    ~PeopleDuplicates() override { db().rollback(); }

    store::Connection& db() { return store->writer(); }

    void save(const Uuid& id, Person person) {
        EXPECT_TRUE(save_person(db(), id, std::move(person)).ok());
        EXPECT_TRUE(db().memory.flush(db()).ok());
    }
    Uuid enrol(const std::string& name, int birth_year, const Uuid& place, const std::string& phone = {}) {
        const Uuid id = make_uuid_v8(name + std::to_string(++enrolled));
        Person person;
        person.enrol({enrolled, {1, enrolled}}, birth_year, {20'000});
        person.place({enrolled, {1, enrolled}}, {{20'000}, place});
        save(id, std::move(person));
        EXPECT_TRUE(put_entry(db(), place, id, {name, phone, std::nullopt}, 0).ok());
        return id;
    }
    void judge(const Uuid& gone, const Uuid& kept, Pair::Verdict verdict) {
        ++enrolled;
        for (const auto& [one, two] : {std::pair(gone, kept), std::pair(kept, gone)}) {
            Person person = **load_person(db(), one);
            person.judge(two, {verdict, kept, {enrolled, {1, enrolled}}, {20'000}, {}});
            save(one, std::move(person));
        }
    }
    void put_hash(const char* hash, const Uuid& person) {
        EXPECT_TRUE(db().run("INSERT INTO register_identity (hash, person) VALUES ($1, $2)",
                             store::Bind::blob(hash), person)
                        .ok());
    }
    using Pairs = std::set<std::pair<Uuid, Uuid>>;
    static Pairs one_pair(const Uuid& a, const Uuid& b) { return {std::minmax(a, b)}; }
    Pairs pairs(const std::vector<Uuid>& places) {
        Pairs all;
        for (std::string cursor;;) {
            const auto page = find_duplicates(db(), places, cursor, 1);
            EXPECT_TRUE(page.ok()) << page.error().line();
            for (const auto& pair : page->pairs) EXPECT_TRUE(all.insert({pair.one, pair.two}).second);
            if (!page->next) return all;
            cursor = *page->next;
        }
    }
    std::vector<Uuid> search(const std::vector<Uuid>& places, const std::string& query) {
        std::vector<Uuid> found;
        const auto page = search_people(db(), places, query, "", 50);
        EXPECT_TRUE(page.ok()) << page.error().line();
        for (const auto& one : page->people) found.push_back(one.person);
        return found;
    }

    store::TemporaryStore temporary{GetParam()};
    std::unique_ptr<store::Store> store = *store::open(temporary.address, 0);
    const Uuid here = make_uuid_v8("here"), there = make_uuid_v8("there");
    int64_t enrolled = 0;
};

TEST_P(PeopleDuplicates, Pairs_of_a_commune_until_someone_decides) {
    const Uuid one = enrol("Tạ Bích Cúc", 1956, here), two = enrol("Ta Bich Cuc", 1956, here);
    enrol("Tạ Bích Cúc", 1956, there);
    enrol("Lê Văn Sơn", 1956, here);
    EXPECT_EQ(pairs({here}), one_pair(one, two));
    EXPECT_EQ(pairs({there}), Pairs{});
    judge(two, one, Pair::Verdict::kSame);
    EXPECT_EQ(pairs({here, there}), Pairs{});
    judge(two, one, Pair::Verdict::kUndone);
    EXPECT_EQ(pairs({there, here}), one_pair(one, two));
    judge(two, one, Pair::Verdict::kDifferent);
    EXPECT_EQ(pairs({here}), Pairs{});
}

TEST_P(PeopleDuplicates, A_third_record_is_asked_about_once_for_those_who_are_merged) {
    const Uuid one = enrol("Tạ Bích Cúc", 1956, here), two = enrol("Ta Bich Cuc", 1956, here);
    judge(two, one, Pair::Verdict::kSame);
    const Uuid three = enrol("Tạ Bích Cúc", 1956, here);
    EXPECT_EQ(pairs({here}), one_pair(one, three));
    judge(three, one, Pair::Verdict::kDifferent);
    EXPECT_EQ(pairs({here}), Pairs{});
}

TEST_P(PeopleDuplicates, Two_communes_are_compared_by_phone_and_identity_number) {
    const Uuid one = enrol("Tạ Bích Cúc", 1956, here, "0912 345 678");
    const Uuid two = enrol("Ta Bich Cuc", 1956, there, "0912345678");
    enrol("Trần Văn Hùng", 1956, there, "0912.345.678");
    const Uuid without_phone = enrol("Tạ Bích Cúc", 1956, there, "chưa có");
    const Uuid changed = enrol("Đỗ Thị Sen", 1950, here), same = enrol("Đỗ Hoa Sen", 1951, there);
    put_hash("identity", changed);
    put_hash("identity", same);
    Pairs expected = one_pair(one, two);
    expected.merge(one_pair(two, without_phone));
    expected.merge(one_pair(changed, same));
    EXPECT_EQ(pairs({here, there}), expected);
    EXPECT_EQ(pairs({here}), Pairs{});
}

TEST_P(PeopleDuplicates, A_list_shows_who_was_merged_once_where_they_live_and_finds_either_name) {
    const Uuid kept = enrol("Tạ Bích Cúc", 1956, here), gone = enrol("Hồ Xuân Sen", 1956, there);
    judge(gone, kept, Pair::Verdict::kSame);
    // The newest record is the second enrolment, so what names them lies there, as the command lays it.
    ASSERT_TRUE(move_entry(db(), there, kept).ok());
    for (const char* query : {"", "cuc", "sen", "ta b", "xuan sen"}) {
        EXPECT_EQ(search({here}, query), std::vector<Uuid>{}) << query;
        EXPECT_EQ(search({here, there}, query), std::vector<Uuid>{kept}) << query;
    }
    EXPECT_EQ(search({there}, "cuc sen"), std::vector<Uuid>{});
}

DOMDOM_ON_EVERY_ENGINE(PeopleDuplicates);

}  // namespace

}  // namespace domdom::people
