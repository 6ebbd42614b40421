// A scenario as it was written, checked and made ready to run: a finite machine of screens, bounded
// variables and rules. A Scenario that exists is sound in form: every name it mentions exists and every
// number is within the limits. Whether it can be won is the business of atlas.h and check.h.
// Plain values, never changed after parsing; may be read from many threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json.h"

namespace domdom::engine {

// The limits of a scenario file, in one place. content/scenarios/README.md states them too.
inline constexpr std::size_t kVariablesMax = 16;
inline constexpr std::size_t kValuesMax = 32;
inline constexpr std::size_t kScreensMax = 120;
inline constexpr std::size_t kRulesMax = 600;
inline constexpr std::size_t kEffectsMax = 20'000;  // rules dealt out to the choices they fit
inline constexpr std::size_t kPartsMax = 40;        // lines, items, buttons of one screen
inline constexpr std::size_t kFieldsMax = 6;
inline constexpr std::size_t kTrapsMax = 32;
inline constexpr std::uint64_t kStateSpaceMax = 1ULL << 40;  // screens times all values of all variables
inline constexpr std::size_t kNameBytesMax = 64;
inline constexpr std::size_t kProblemsMax = 30;

enum class Ended : std::uint8_t { kOpen, kGoal, kLost };

std::string_view to_word(Ended ended);  // open, goal, lost

struct Variable {
    std::string name;
    std::vector<std::string> values;
    std::uint8_t start = 0;
    bool drawn = false;  // the seed chooses the first value
};

// True when each named variable has one of the allowed values (and the screen is one of those named).
struct Condition {
    struct Term {
        std::uint8_t variable;
        std::uint32_t allowed;  // a bit for each value
    };
    std::vector<Term> terms;
    std::vector<std::uint16_t> screens;  // empty: any
};

// A text key, or a variable whose value is the key ("$chat").
struct Key {
    std::string name;
    int variable = -1;
    bool empty() const { return name.empty() && variable < 0; }
};

struct Effect {  // one rule, as it applies to one choice
    Condition when;
    std::vector<std::pair<std::uint8_t, std::uint8_t>> set;  // variable, value
    int go = -1;
    std::string say;
    Ended end = Ended::kOpen;
    int trap = -1;
    bool fine = false;  // a good detour, never a mistake
    std::size_t rule = 0;
};

enum class Slot : std::uint8_t { kItem, kButton, kField, kBack };

// Something a finger can do on a screen.
struct Choice {
    Slot slot = Slot::kItem;
    std::string id;
    std::string action;
    std::string label;
    std::string detail;
    std::string icon;
    Condition shown;
    Condition on;  // for a switch: when it stands on
    bool is_switch = false;
    std::uint8_t field = 0;       // for kField: which field, and which of its classes
    std::vector<Effect> effects;  // the first that applies wins
};

struct Line {
    std::string from;  // one of kLineKinds
    Key text;
    Key detail;  // what stands opposite the text, in a row
    std::string picture;
    Condition shown;
};

struct AnswerClass {
    std::string name;
    std::vector<std::string> patterns;  // folded
    std::string sample;                 // the first as written, to show while it is typed
};

struct Field {
    std::string id;
    std::string label;
    bool digits = false;  // only digits are compared, and the keyboard shows digits
    std::vector<AnswerClass> classes;
    std::string other;  // the class of everything else
};

struct Screen {
    std::string name;
    std::string kind;
    std::string app;  // the application it belongs to: gives the bar its colour and drawing
    Key title;
    Key address;            // what the browser shows above the page, or who a letter is from
    bool shuffled = false;  // the seed orders the items
    std::vector<Line> lines;
    std::vector<Field> fields;
    std::vector<Choice> choices;  // items, buttons, fields, back: in the order of the file
};

struct Scenario {
    std::string id;
    std::string skill;
    std::string title;      // key
    std::string task;       // key: what the learner is asked to do
    std::string otherwise;  // key: said when a press leads nowhere
    std::string scam;       // a drill: the pattern it plays (content/framework/scams.json)
    std::string part;       // a drill: target or helper
    std::vector<Variable> variables;
    std::vector<Screen> screens;
    std::vector<std::string> traps;
    std::vector<Condition> goal;  // any of them
    std::uint16_t start = 0;
    std::size_t rules = 0;

    int find_screen(std::string_view name) const;
    int find_variable(std::string_view name) const;
};

// Reads a scenario file. Either the scenario or what is wrong with it, line by line, all at once.
struct ParsedScenario {
    Scenario scenario;
    std::vector<Problem> problems;
    bool ok() const { return problems.empty(); }
};
ParsedScenario parse_scenario(std::string_view text);

// The class of what was typed into a field of a screen; empty when the screen has no such field.
std::string classify(const Screen& screen, std::string_view field, std::string_view text);

// Every text key the scenario can show, sorted, each once.
std::vector<std::string> text_keys(const Scenario& scenario);

}  // namespace domdom::engine
