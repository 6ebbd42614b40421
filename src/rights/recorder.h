// Who recorded something, as the reader may know it.
#pragma once

#include <map>

#include "rights/dossier.h"

namespace domdom::rights {

class Recorders {
  public:
    Recorders(store::Connection& db, const DossierAsked& asked) : db_(db), asked_(asked) {}
    // {"role":"companion","name":…}; the role "self" for the person, "program" where nobody did it, and
    // "unknown" for an account of another server.
    Result<json::object> show(const Uuid& author);

  private:
    store::Connection& db_;
    const DossierAsked& asked_;
    std::map<Uuid, json::object> known_;
};

}  // namespace domdom::rights
