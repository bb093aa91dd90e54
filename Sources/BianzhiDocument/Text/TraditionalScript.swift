import Foundation

/// Traditional characters, and the simplified ones that stand for them.
enum TraditionalScript {
  /// Characters of this field that only traditional script writes so; 乾 or 著 alone prove nothing.
  private static let marks = Set("機構編製員領導職數設內辦廳處長關屬調參業總組劃".unicodeScalars)

  /// The simplified form of each character of a text in traditional script; empty for other texts.
  static func simplified(_ text: [Unicode.Scalar]) -> [Unicode.Scalar: Unicode.Scalar] {
    guard text.contains(where: marks.contains) else { return [:] }
    let distinct = Set(text).filter { (0x4E00...0x9FFF).contains($0.value) }.sorted()
    let lines = distinct.map(String.init).joined(separator: "\n")
    guard let changed = lines.applyingTransform(StringTransform("Hant-Hans"), reverse: false) else {
      return [:]
    }
    let answers = changed.split(separator: "\n").compactMap { line in
      line.unicodeScalars.count == 1 ? line.unicodeScalars.first : nil
    }
    guard answers.count == distinct.count else { return [:] }
    return Dictionary(uniqueKeysWithValues: zip(distinct, answers).filter { $0 != $1 })
  }
}
