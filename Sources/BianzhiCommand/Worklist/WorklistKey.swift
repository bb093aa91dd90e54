import Foundation

/// What an answer of a worklist is about, as the sheet's last column holds it.
enum WorklistKey: Hashable {
  /// A written name of an organ.
  case organ(written: String)
  /// A written name of an inner body of the organ of this code.
  case body(written: String, organ: String)
  case value(field: String, word: String)
  /// A header word; the kind is empty where it is not known.
  case header(kind: String, heading: String)
  case file(path: String, sheet: String)

  private var parts: [String] {
    switch self {
    case .organ(let written): ["organ", written]
    case .body(let written, let organ): ["body", written, organ]
    case .value(let field, let word): ["value", field, word]
    case .header(let kind, let heading): ["header", kind, heading]
    case .file(let path, let sheet): ["file", path, sheet]
    }
  }

  /// As JSON, so that any text can be part of it.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    guard let data = try? encoder.encode(parts) else { preconditionFailure("texts encode") }
    return String(decoding: data, as: UTF8.self)
  }

  init?(_ text: String) {
    guard let parts = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
      return nil
    }
    switch (parts.first, parts.count) {
    case ("organ", 2): self = .organ(written: parts[1])
    case ("body", 3): self = .body(written: parts[1], organ: parts[2])
    case ("value", 3): self = .value(field: parts[1], word: parts[2])
    case ("header", 3): self = .header(kind: parts[1], heading: parts[2])
    case ("file", 3): self = .file(path: parts[1], sheet: parts[2])
    default: return nil
    }
  }
}
