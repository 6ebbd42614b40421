// The raw program of W4 on PostgreSQL: the same row writes over libpq, prepared, sent ahead in its pipeline
// mode, one commit a batch.
#pragma once

#include <libpq-fe.h>

#include <cstdlib>

#include "row_writes.h"

namespace domdom::bench {

class RawPostgres {
  public:
    // `model` holds the tables in SQLite; the database has them already, and they are empty.
    RawPostgres(const std::string& address, sqlite3* model)
        : db_(PQconnectdb(address.c_str())), statements_(model) {
        check(PQstatus(db_) == CONNECTION_OK);
    }
    ~RawPostgres() { PQfinish(db_); }
    RawPostgres(const RawPostgres&) = delete;
    RawPostgres& operator=(const RawPostgres&) = delete;

    void prepare(const std::vector<RowWrite>& writes) {
        for (const auto& write : writes) {
            auto& name = names_[{write.table, write.operation}];
            if (write.operation == 0 || !name.empty()) continue;
            name = fmt::format("{}-{}", write.table, write.operation);
            PGresult* result = PQprepare(db_, name.c_str(), statements_.sql_of(write).c_str(), 0, nullptr);
            check(PQresultStatus(result) == PGRES_COMMAND_OK);
            PQclear(result);
        }
    }
    void replay(const std::vector<RowWrite>& writes) {
        check(PQenterPipelineMode(db_) == 1);
        send("BEGIN");
        for (const auto& write : writes) {
            if (write.operation != 0) {
                send(write);
                continue;
            }
            commit();
            send("BEGIN");
        }
        commit();
        check(PQexitPipelineMode(db_) == 1);
    }

  private:
    void send(const char* sql) {
        check(PQsendQueryParams(db_, sql, 0, nullptr, nullptr, nullptr, nullptr, 0) == 1);
        ++sent_;
    }
    void send(const RowWrite& write) {
        numbers_.clear();
        values_.clear();
        lengths_.clear();
        formats_.clear();
        numbers_.reserve(2 * write.after.size() + write.before.size());  // c_str() stays where it is
        statements_.parameters_of(write, [this](const Value& value) { bind(value); });
        const auto& name = names_[{write.table, write.operation}];
        check(PQsendQueryPrepared(db_, name.c_str(), static_cast<int>(values_.size()), values_.data(),
                                  lengths_.data(), formats_.data(), 0) == 1);
        ++sent_;
    }
    void bind(const Value& value) {
        const auto* bytes = std::get_if<std::string>(&value);
        if (bytes) {
            values_.push_back(bytes->c_str() + 1);
            lengths_.push_back(static_cast<int>(bytes->size() - 1));
            formats_.push_back(bytes->front() == 't' ? 0 : 1);
            return;
        }
        const auto* number = std::get_if<int64_t>(&value);
        if (number) numbers_.push_back(std::to_string(*number));
        values_.push_back(number ? numbers_.back().c_str() : nullptr);
        lengths_.push_back(0);
        formats_.push_back(0);
    }
    // Reads the answer of everything that was sent.
    void commit() {
        send("COMMIT");
        check(PQpipelineSync(db_) == 1);
        for (; sent_ > 0; --sent_) {
            PGresult* result = PQgetResult(db_);
            check(PQresultStatus(result) == PGRES_COMMAND_OK);
            PQclear(result);
            PQclear(PQgetResult(db_));  // none: the end of this statement
        }
        PQclear(PQgetResult(db_));  // the sync
    }
    void check(bool is_well) {
        if (is_well) return;
        fmt::print(stderr, "bench_append: {}\n", PQerrorMessage(db_));
        std::exit(1);
    }

    PGconn* db_;
    Statements statements_;
    std::map<std::pair<std::string, int>, std::string> names_;
    std::vector<std::string> numbers_;
    std::vector<const char*> values_;
    std::vector<int> lengths_, formats_;
    size_t sent_ = 0;
};

}  // namespace domdom::bench
