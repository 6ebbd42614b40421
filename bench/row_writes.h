// Rows as they were written once, and the statements that write them again: for the raw programs of W4.
#pragma once

#include <fmt/format.h>
#include <sqlite3.h>

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace domdom::bench {

// Of a text or blob the first byte tells which: they differ in how they are bound.
using Value = std::variant<std::nullptr_t, int64_t, std::string>;

struct RowWrite {
    int operation = 0;  // SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE; 0: a batch ends here
    std::string table;
    std::vector<Value> before, after;
};

// A table's columns, and which of them are its key.
struct Layout {
    std::vector<std::string> columns;
    std::vector<size_t> keys;
};

class Statements {
  public:
    // `db` holds the tables, and must outlive this.
    explicit Statements(sqlite3* db) : db_(db) {}

    // Parameters $1 … in the order of parameters_of(): both engines take them so.
    std::string sql_of(const RowWrite& write) {
        const Layout& layout = layout_of(write.table);
        std::string names, marks, sets, where;
        size_t at = 0;
        for (const auto& column : layout.columns) {
            const char* comma = names.empty() ? "" : ", ";
            names += comma + column;
            marks += fmt::format("{}${}", comma, ++at);
            sets += fmt::format("{}{} = ${}", comma, column, at);
        }
        if (write.operation == SQLITE_DELETE) at = 0;
        for (size_t key : layout.keys)
            where += fmt::format("{}{} = ${}", where.empty() ? "" : " AND ", layout.columns[key], ++at);
        if (write.operation == SQLITE_INSERT)
            return fmt::format("INSERT INTO {} ({}) VALUES ({})", write.table, names, marks);
        if (write.operation == SQLITE_UPDATE)
            return fmt::format("UPDATE {} SET {} WHERE {}", write.table, sets, where);
        return fmt::format("DELETE FROM {} WHERE {}", write.table, where);
    }
    template <typename Take>
    void parameters_of(const RowWrite& write, Take take) {
        for (const auto& value : write.after) take(value);
        if (write.operation == SQLITE_INSERT) return;
        for (size_t key : layout_of(write.table).keys) take(write.before[key]);
    }

  private:
    const Layout& layout_of(const std::string& table) {
        const auto [at, is_new] = layouts_.try_emplace(table);
        Layout& layout = at->second;
        if (!is_new) return layout;
        sqlite3_stmt* info = nullptr;
        sqlite3_prepare_v2(db_, fmt::format("PRAGMA table_info({})", table).c_str(), -1, &info, nullptr);
        while (sqlite3_step(info) == SQLITE_ROW) {
            layout.columns.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(info, 1)));
            if (sqlite3_column_int(info, 5) != 0) layout.keys.push_back(layout.columns.size() - 1);
        }
        sqlite3_finalize(info);
        return layout;
    }

    sqlite3* db_;
    std::map<std::string, Layout> layouts_;
};

}  // namespace domdom::bench
