// A folder from which another program takes messages, such as smsd of smstools3: one file each, named
// domdom-UUID, there all at once by a rename.
//
//     To: 84912345678
//     Alphabet: UTF-8
//
//     Đom Đóm phường Tây Hồ: mời bác …
//
// A file is dropped once, also when the server is killed at any moment and whoever takes it is quick: it is
// written into the folder .domdom beside, then a mark says that it is whole, then it is renamed out. A mark
// without its file means that it went; it is empty, and goes when the store knows. Two servers may share a
// folder.
#pragma once

#include "reminders/gateway.h"

namespace domdom::reminders {

std::unique_ptr<Gateway> make_file_drop(std::string folder);

}  // namespace domdom::reminders
