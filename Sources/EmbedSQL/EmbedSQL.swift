import Foundation

/// The build step that makes every `.sql` file it is given part of the binary, as one Swift text literal each.
///
/// Usage: `EmbedSQL OUTPUT.swift FILE.sql…`. The names are the files' names without their ending.
@main
struct EmbedSQL {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { return }
    var text = "// Made by the build from the .sql files of this target; never edited.\n"
    text += "enum EmbeddedSQL {\n  static let files: [(name: String, text: String)] = [\n"
    for path in arguments.dropFirst(2).sorted() {
      let content = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      text += "    (name: \"\(name)\", text: ##\"\"\"\n\(content)\n\"\"\"##),\n"
    }
    text += "  ]\n}\n"
    try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }
}
