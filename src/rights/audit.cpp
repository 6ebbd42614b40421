#include "rights/audit.h"

namespace domdom::rights {

namespace {

constexpr const char* kAudit =
    "INSERT INTO audit (id, at, account, action, detail) VALUES ($1, $2, $3, $4, $5)";

}  // namespace

Result<> write_audit(log::Writing& writing, const Uuid& account, std::string_view action,
                     std::string_view detail) {
    return writing.db.run(kAudit, make_uuid_v7(writing.now_ms), writing.now_ms, account, action, detail);
}

}  // namespace domdom::rights
