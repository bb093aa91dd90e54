import Foundation
import RegexBuilder
import TestSupport

/// The errors that the sources declare, each case by its name, such as `PlanError.isDone`.
///
/// Read from the sources themselves, so that no case can be forgotten: Swift lists the cases of an enum only where they
/// carry nothing.
enum DeclaredProblems {
  static func names() throws -> Set<String> {
    let files = try Repository.files(under: "Sources", ending: ".swift")
    let texts = try files.map { try Repository.text($0) }
    // The readers and writers of files know no Chinese; their words are given in `X+Wording.swift`.
    let spoken = files.compactMap { path in
      path.split(separator: "/").last.flatMap { name in
        name.hasSuffix("+Wording.swift") ? String(name.dropLast("+Wording.swift".count)) : nil
      }
    }
    return Set(texts.flatMap { names(in: $0, spoken: spoken) })
  }

  /// The refusals that the sources declare, by name: each is a static member of ``Refusal``.
  static func refusals() throws -> Set<String> {
    let files = try Repository.files(under: "Sources/BianzhiAudit/Refusals", ending: ".swift")
    return try Set(
      files.flatMap { file in
        try Repository.text(file)
          .matches(of: #/(?m)^  (?:package )?static (?:func|var) (\w+)[^{]*Refusal \{$/#)
          .map { String($0.1) }
      })
  }

  private static func names(in text: String, spoken: [String]) -> [String] {
    text.matches(of: #/(?m)^(?:package |public )?(enum|struct) (\w+): ([^{]*) \{$/#)
      .flatMap { match -> [String] in
        let (kind, name) = (match.1, String(match.2))
        let isProblem = match.3.split(separator: ", ").contains("Problem")
        guard isProblem || spoken.contains(name) else { return [] }
        guard kind == "enum" else { return [name] }
        return cases(text[match.range.upperBound...]).map { "\(name).\($0)" }
      }
  }

  /// The names of the cases of an enum whose body begins here.
  private static func cases(_ text: Substring) -> [String] {
    let body = text[..<(text.range(of: "\n}")?.lowerBound ?? text.endIndex)]
    // A declaration of a case stands two blanks in; those of a `switch` stand deeper. No word may be parted in two
    // ways, or a line that does not match takes for ever.
    let one = #/\w+(?:\((?:[^()]|\([^()]*\))*\))?/#
    let line = Regex {
      "  case "
      Capture {
        one
        ZeroOrMore {
          ", "
          one
        }
      }
    }
    let joined = body.replacing(#/\(\n +/#, with: "(").replacing(#/,\n +/#, with: ", ")
    return joined.split(separator: "\n").compactMap { $0.wholeMatch(of: line) }
      .flatMap { names(ofCases: String($0.1)) }
  }

  private static func names(ofCases list: String) -> [String] {
    var (depth, plain) = (0, "")
    for character in list {
      if character == ")" { depth -= 1 }
      if depth == 0, character != "(", character != ")" { plain.append(character) }
      if character == "(" { depth += 1 }
    }
    return plain.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
