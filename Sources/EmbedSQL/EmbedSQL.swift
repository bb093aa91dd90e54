import Foundation

/// The build step that makes the `.sql` and `.txt` files it is given part of the binary, as one Swift text
/// literal each: `EmbeddedSQL.files` and `EmbeddedText.files`.
///
/// Usage: `EmbedSQL OUTPUT.swift FILE…`. The names are the files' names without their ending.
@main
struct EmbedSQL {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1 else { return }
    let paths = arguments.dropFirst(2).sorted()
    let text =
      "// Made by the build from the .sql and .txt files of this target; never edited.\n"
      + (try literals("EmbeddedSQL", paths.filter { $0.hasSuffix(".sql") }))
      + (try literals("EmbeddedText", paths.filter { $0.hasSuffix(".txt") }))
    try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  private static func literals(_ type: String, _ paths: [String]) throws -> String {
    var text = "enum \(type) {\n  static let files: [(name: String, text: String)] = [\n"
    for path in paths {
      let content = try String(contentsOf: URL(filePath: path), encoding: .utf8)
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      text += "    (name: \"\(name)\", text: ##\"\"\"\n\(content)\n\"\"\"##),\n"
    }
    return text + "  ]\n}\n"
  }
}
