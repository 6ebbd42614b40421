#include "store/cut_short.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "store/sqlite.h"
#include "store/temporary_folder.h"

namespace domdom::store {

namespace {

namespace fs = std::filesystem;

// A database of many pages; the connection stays open, so that its write-ahead log lies beside it.
struct Database {
    TemporaryFolder folder;
    std::string file = folder.path + "/d.sqlite";
    std::unique_ptr<Connection> db = *open_sqlite(file, Access::kWrite);

    Database() { EXPECT_TRUE(db->run_script("CREATE TABLE t (x BLOB)").ok()); }
    void grow() { EXPECT_TRUE(db->run("INSERT INTO t VALUES (zeroblob(400000))").ok()); }
    void checkpoint() { EXPECT_TRUE(checkpoint_and_truncate(*db).ok()); }
    void cut(uintmax_t pages) { fs::resize_file(file, pages * 4096); }
};

}  // namespace

TEST(CutShort, A_whole_file_passes_with_a_log_beside_it_and_without) {
    Database some;
    some.grow();
    EXPECT_TRUE(refuse_cut_short(some.file).ok());
    some.checkpoint();
    EXPECT_TRUE(refuse_cut_short(some.file).ok());
    some.grow();
    EXPECT_TRUE(refuse_cut_short(some.file).ok());
}

TEST(CutShort, A_file_that_lost_pages_the_log_does_not_hold_is_refused) {
    Database some;
    some.grow();
    some.checkpoint();
    EXPECT_TRUE(some.db->run_script("CREATE TABLE later (x)").ok());
    ASSERT_GT(fs::file_size(some.file + "-wal"), 0U);
    some.cut(10);
    const auto refused = refuse_cut_short(some.file);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Code::kStorage);
    EXPECT_EQ(refused.error().mend, "restore the last backup");
}

// As after a crash in the middle of a checkpoint: the first page is written, the last ones are only in the
// log.
TEST(CutShort, Pages_that_are_still_in_the_log_are_not_lost) {
    Database some;
    some.checkpoint();
    some.grow();
    const std::string copy = some.folder.path + "/copy.sqlite";
    fs::copy_file(some.file + "-wal", copy + "-wal");
    some.checkpoint();
    fs::copy_file(some.file, copy);
    fs::resize_file(copy, 3 * 4096);
    EXPECT_TRUE(refuse_cut_short(copy).ok());
    auto db = *open_sqlite(copy, Access::kWrite);
    EXPECT_EQ(*db->integer_or(0, "SELECT length(x) FROM t"), 400'000);
}

TEST(CutShort, What_is_no_database_is_not_judged_here) {
    const TemporaryFolder folder;
    EXPECT_TRUE(refuse_cut_short(folder.path + "/absent").ok());
}

}  // namespace domdom::store
