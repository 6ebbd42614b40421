#include "sheets/xml.h"

#include <expat.h>

namespace domdom::sheets {

namespace {

std::string_view without_prefix(std::string_view name) {
    const size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

struct Xml::Handlers {
    static Xml& of(void* data) { return *static_cast<Xml*>(data); }
    static void begin(void* data, const XML_Char* name, const XML_Char** attributes) {
        of(data).begin(without_prefix(name), {attributes});
    }
    static void end(void* data, const XML_Char* name) { of(data).end(without_prefix(name)); }
    static void text(void* data, const XML_Char* text, int size) {
        of(data).text({text, static_cast<size_t>(size)});
    }
    static void doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        of(data).stop();
    }
};

Xml::Xml() : parser_(XML_ParserCreate(nullptr)) {
    ASSERT(parser_ != nullptr);
    XML_SetUserData(parser_, this);
    XML_SetElementHandler(parser_, Handlers::begin, Handlers::end);
    XML_SetCharacterDataHandler(parser_, Handlers::text);
    XML_SetStartDoctypeDeclHandler(parser_, Handlers::doctype);
}

Xml::~Xml() { XML_ParserFree(parser_); }

bool Xml::feed(std::string_view block) {
    return XML_Parse(parser_, block.data(), static_cast<int>(block.size()), block.empty()) == XML_STATUS_OK;
}

void Xml::stop() { XML_StopParser(parser_, XML_FALSE); }

std::string_view Xml::Attributes::find(std::string_view name) const {
    for (const char** pair = pairs; *pair; pair += 2)
        if (without_prefix(pair[0]) == name) return pair[1];
    return {};
}

}  // namespace domdom::sheets
