// A thin layer over a SQL store: statements prepared once, bound by position ($1 … $n), read row by row.
//
// One dialect for SQLite and PostgreSQL: ids made by us, times as BIGINT milliseconds, booleans 0/1, no JSON
// operators, ON CONFLICT and RETURNING allowed. Text is compared byte by byte. Errors never hold bound
// values. A Connection belongs to one thread at a time. Rows must be gone before the transaction ends.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "store/memory.h"

namespace domdom::store {

// One bound value. Text and bytes are not copied: they must outlive the call (run) or the Rows (query).
struct Bind {
    enum class Kind { kNull, kInteger, kReal, kText, kBytes } kind = Kind::kNull;
    int64_t integer = 0;
    double real = 0;
    std::string_view bytes = {};

    Bind(std::nullptr_t) {}
    Bind(int value) : kind(Kind::kInteger), integer(value) {}
    Bind(int64_t value) : kind(Kind::kInteger), integer(value) {}
    Bind(bool value) : kind(Kind::kInteger), integer(value) {}
    Bind(double value) : kind(Kind::kReal), real(value) {}
    Bind(Date value) : kind(Kind::kInteger), integer(value.days) {}
    Bind(std::string_view text) : kind(Kind::kText), bytes(text) {}
    Bind(const std::string& text) : kind(Kind::kText), bytes(text) {}
    Bind(const char* text) : kind(Kind::kText), bytes(text) {}
    // A nil id is stored as NULL: "no person", "no place".
    Bind(const Uuid& id) : kind(id.is_nil() ? Kind::kNull : Kind::kBytes), bytes(id.raw()) {}
    template <typename T>
    Bind(const std::optional<T>& value) : Bind(nullptr) {
        if (value) *this = Bind(*value);
    }
    // An id within a key, where nothing may be NULL: a nil one is sixteen zero bytes.
    static Bind key(const Uuid& id) { return blob(id.raw()); }
    static Bind blob(std::string_view raw) {
        Bind bind(nullptr);
        bind.kind = Kind::kBytes;
        bind.bytes = raw;
        return bind;
    }
};

// A prepared statement as the store implements it; used through Rows.
class Statement {
  public:
    virtual ~Statement() = default;
    virtual Result<bool> step() = 0;
    virtual int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual std::string_view bytes(int column) const = 0;
    virtual bool is_null(int column) const = 0;
    virtual bool is_integer(int column) const = 0;
    virtual int columns() const = 0;
    virtual void release() = 0;
};

// The rows of a query; columns are numbered from 0. Texts and bytes live until the next step.
class Rows {
  public:
    explicit Rows(Statement* statement) : statement_(statement) {}
    Rows(Rows&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
    Rows& operator=(Rows&& other) noexcept {
        std::swap(statement_, other.statement_);
        return *this;
    }
    ~Rows() {
        if (statement_) statement_->release();
    }

    // True while there is a row: `while (TRY(rows.next()))`.
    Result<bool> next() { return statement_->step(); }
    int64_t integer(int column) const { return statement_->integer(column); }
    double real(int column) const { return statement_->real(column); }
    std::string_view text(int column) const { return statement_->bytes(column); }
    std::string_view blob(int column) const { return statement_->bytes(column); }
    Uuid uuid(int column) const { return uuid_from_raw(statement_->bytes(column)); }
    Date date(int column) const { return {static_cast<int32_t>(statement_->integer(column))}; }
    bool is_null(int column) const { return statement_->is_null(column); }
    int columns() const { return statement_->columns(); }

  private:
    Statement* statement_;
};

enum class Access { kWrite, kRead };

// What Bind only points at.
template <typename T>
inline constexpr bool kOwnsBytes = std::is_same_v<T, std::string> || std::is_same_v<T, Uuid>;
template <typename T>
inline constexpr bool kOwnsBytes<std::optional<T>> = kOwnsBytes<T>;

class Connection {
  public:
    virtual ~Connection() = default;
    Memory memory;

    // `sql` must be a literal: statements are prepared once and remembered by its address.
    template <typename... Values>
    Result<> run(const char* sql, const Values&... values) {
        const std::array<Bind, sizeof...(Values) + 1> binds{Bind(values)..., Bind(nullptr)};
        return run_bound(sql, binds.data(), sizeof...(Values));
    }
    template <typename... Values>
    Result<Rows> query(const char* sql, Values&&... values) {
        // The rows read the values until they are gone: a text or id made in the call would be gone before.
        static_assert((... && (std::is_lvalue_reference_v<Values&&> || !kOwnsBytes<std::decay_t<Values>>)));
        const std::array<Bind, sizeof...(Values) + 1> binds{Bind(values)..., Bind(nullptr)};
        return query_bound(sql, binds.data(), sizeof...(Values));
    }
    // The first column of the first row, or `otherwise`; the values live as long as the call.
    template <typename... Values>
    Result<int64_t> integer_or(int64_t otherwise, const char* sql, const Values&... values) {
        auto rows = TRY(query(sql, values...));
        if (!TRY(rows.next())) return otherwise;
        return rows.integer(0);
    }
    // Several statements without values, in SQLite's words for types: schemas. Not remembered.
    virtual Result<> run_script(const std::string& sql) = 0;
    // Rows of a statement made at run time, without values: comparing whole tables. Not remembered. Nothing
    // else may run on this connection until it is gone.
    virtual Result<std::unique_ptr<Statement>> query_once(const std::string& sql) = 0;
    // How many rows the last run() changed.
    virtual int64_t changed() = 0;
    // Grows with every row that is changed.
    virtual int64_t total_changes() const = 0;
    // In a hurry run() may return before its statement was done. If it then fails, a later statement fails or
    // the end of the hurry does: for transactions that are undone and repeated without it when anything
    // fails.
    virtual Result<> set_hurry(bool in_hurry) = 0;

    virtual Result<> run_bound(const char* sql, const Bind* binds, size_t count) = 0;
    virtual Result<Rows> query_bound(const char* sql, const Bind* binds, size_t count) = 0;

    // A writing transaction; one at a time in the whole store. On a database it waits for its turn.
    Result<> begin() {
        memory.in_transaction(true);
        return begin_writing();
    }
    // A COMMIT that fails leaves the transaction open, to be rolled back.
    Result<> commit() {
        memory.in_transaction(false);
        return run("COMMIT");
    }
    void rollback() {
        memory.in_transaction(false);
        static_cast<void>(run("ROLLBACK").ok());
    }
    // A statement failed and the transaction can only be undone (or rolled back to a savepoint). SQLite
    // undoes the one statement and goes on.
    virtual bool must_undo() const = 0;
    // Other programs write to the store too: what they must not meet half-done is one transaction.
    virtual bool is_shared() const = 0;

  private:
    virtual Result<> begin_writing() = 0;
};

}  // namespace domdom::store
