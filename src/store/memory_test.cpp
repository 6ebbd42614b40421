#include "store/memory.h"

#include <gtest/gtest.h>

#include "store/test_store.h"

namespace domdom::store {

namespace {

struct Thing {
    int n = 0;
};

Result<> write_thing(Connection& db, const Uuid& id, const Thing& thing) {
    return db.run("INSERT INTO thing (id, n) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET n = excluded.n",
                  id, thing.n);
}

struct MemoryTest : testing::Test {
    MemoryTest() { EXPECT_TRUE(db->run_script("CREATE TABLE thing (id BLOB PRIMARY KEY, n BIGINT)").ok()); }
    void change(int n) {
        EXPECT_TRUE(db->memory.change<write_thing>(*db, id, std::make_shared<const Thing>(Thing{n})).ok());
    }
    int kept() {
        const auto found = db->memory.find<Thing>(id);
        return found ? found->n : -1;
    }
    int64_t written() { return *db->integer_or(-1, "SELECT n FROM thing"); }

    std::unique_ptr<Connection> db = *open_sqlite(":memory:", Access::kWrite);
    const Uuid id = make_uuid_v8("thing");
};

TEST_F(MemoryTest, What_is_changed_in_a_transaction_is_written_once_before_its_end) {
    ASSERT_TRUE(db->begin().ok());
    change(1);
    change(2);
    EXPECT_EQ(kept(), 2);
    EXPECT_EQ(written(), -1);
    const int64_t before = db->total_changes();
    ASSERT_TRUE(db->memory.flush(*db).ok());
    EXPECT_EQ(db->total_changes(), before + 1);
    ASSERT_TRUE(db->memory.flush(*db).ok());
    EXPECT_EQ(db->total_changes(), before + 1);
    EXPECT_EQ(written(), 2);
    change(3);
    ASSERT_TRUE(db->memory.flush(*db).ok());
    ASSERT_TRUE(db->commit().ok());
    EXPECT_EQ(written(), 3);
    EXPECT_EQ(kept(), -1);
}

TEST_F(MemoryTest, Outside_of_a_transaction_it_is_written_at_once) {
    change(1);
    EXPECT_EQ(written(), 1);
    EXPECT_EQ(kept(), -1);
}

TEST_F(MemoryTest, What_was_changed_since_the_mark_can_be_undone) {
    ASSERT_TRUE(db->begin().ok());
    change(1);
    db->memory.mark();
    change(2);
    change(3);
    db->memory.undo();
    EXPECT_EQ(kept(), 1);
    ASSERT_TRUE(db->memory.flush(*db).ok());
    EXPECT_EQ(written(), 1);
    db->memory.mark();
    change(4);
    db->memory.release();
    ASSERT_TRUE(db->memory.flush(*db).ok());
    EXPECT_EQ(written(), 4);
    db->rollback();
}

TEST_F(MemoryTest, What_was_new_since_the_mark_is_unknown_again) {
    ASSERT_TRUE(db->begin().ok());
    db->memory.mark();
    change(1);
    db->memory.undo();
    EXPECT_EQ(kept(), -1);
    ASSERT_TRUE(db->memory.flush(*db).ok());
    EXPECT_EQ(written(), -1);
    db->rollback();
}

TEST_F(MemoryTest, A_transaction_that_is_rolled_back_leaves_nothing) {
    ASSERT_TRUE(db->begin().ok());
    change(1);
    db->rollback();
    ASSERT_TRUE(db->begin().ok());
    EXPECT_EQ(kept(), -1);
    ASSERT_TRUE(db->memory.flush(*db).ok());
    ASSERT_TRUE(db->commit().ok());
    EXPECT_EQ(written(), -1);
}

}  // namespace

}  // namespace domdom::store
