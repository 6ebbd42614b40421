#include "places/places.h"

namespace domdom::places {

boost::json::value brief_json(const PlaceTree& tree, const Uuid& id, Date day) {
    const auto* place = tree.find(id, day);
    if (!place) place = tree.find_latest(id);
    if (!place) return nullptr;
    return boost::json::object{{"id", place->id.text()}, {"code", place->code}, {"name", place->name}};
}

}  // namespace domdom::places
