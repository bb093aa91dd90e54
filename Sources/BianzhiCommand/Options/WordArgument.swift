import ArgumentParser
import BianzhiCore

/// A value of a closed set on the command line, given by its code or by the word that the tool prints for it, in
/// either language.
///
/// Help and refusals list the words of the user's language.
protocol WordArgument: ExpressibleByArgument, CaseIterable {
  /// What programs write, the same in every language.
  var code: String { get }
  /// What the tool prints.
  var wording: Wording { get }
}

extension WordArgument {
  init?(argument: String) {
    guard let found = Self.named(argument) else { return nil }
    self = found
  }

  static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
  static var allValueDescriptions: [String: String] { [:] }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { Console.language == .zh ? wording.zh : code }

  /// The value that a text names: by its code or a word of it; a part of a Chinese word is enough where no other
  /// value's word has it (县 for 县级, 提出 for 已提出).
  static func value(_ text: String) -> Self? { named(text) }

  private static func named(_ text: String) -> Self? {
    let wanted = folded(text)
    let exact = allCases.first { value in
      [value.code, value.wording.zh, value.wording.en].contains { folded($0) == wanted }
    }
    if let exact { return exact }
    guard !wanted.isEmpty, wanted.unicodeScalars.allSatisfy({ $0.value > 0x2E7F }) else {
      return nil
    }
    let like = allCases.filter { $0.wording.zh.contains(wanted) }
    return like.count == 1 ? like.first : nil
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { !" -_".contains($0) }
  }
}

/// A ``WordArgument`` that is a coded word of the ledger.
protocol CodedArgument: WordArgument, CodedWord {}

extension CodedArgument {
  var code: String { rawValue }

  // The library has such members for every RawRepresentable type; these stand nearer.
  init?(argument: String) {
    guard let found = Self.value(argument) else { return nil }
    self = found
  }

  static var allValueStrings: [String] { allCases.map(\.defaultValueDescription) }
  static var allValueDescriptions: [String: String] { [:] }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { Console.language == .zh ? wording.zh : code }
}
