import BianzhiCore
import Foundation
import Testing

/// What is compared byte by byte must come out as when it is compared character by character.
struct PlacesInTextTests {
  static let texts = [
    "", "局", "县财政局", "县财政局（本级）", "县财政局(本级)", "财政局财政", "财财政局", "A-科员", "政", "，县，",
    "一、在职人员（共３人）", "　全角　空白", "ＡＢＣ１２３！～", "é县e\u{301}", "①②", "ﬁ县", "㈠在职", "\u{FEFF}县",
  ]
  static let words = ["局", "财政局", "财政", "（", "县", "在职人员", "é", "没有", "A"]

  @Test(arguments: texts)
  func placesAreThoseOfCharacters(_ text: String) {
    for word in Self.words {
      let place = text.range(of: word, options: .literal)
      #expect(text.firstPlace(of: word) == place, "\(word)")
      #expect(text.holds(word) == (place != nil), "\(word)")
      let rest = text.dropFirst()
      #expect(rest.firstPlace(of: word) == rest.range(of: word, options: .literal), "\(word)")
    }
  }

  @Test(arguments: texts)
  func theCompatibilityFormIsThatOfUnicode(_ text: String) {
    #expect(
      Array(text.compatibilityForm.utf8)
        == Array(text.precomposedStringWithCompatibilityMapping.utf8))
  }

  @Test func everyWideMarkHasItsNarrowForm() throws {
    for value in UInt32(0xFF00)...0xFF60 {
      let text = "县" + String(try #require(Unicode.Scalar(value)))
      #expect(
        Array(text.compatibilityForm.utf8)
          == Array(text.precomposedStringWithCompatibilityMapping.utf8))
    }
  }

  @Test(arguments: [
    ("县财政局（本级）", "县财政局"), ("县财政局(本级)", "县财政局"), ("县财政局", "县财政局"), ("，县（", "，县"), ("（", ""),
    ("", ""),
    ("县！（二）", "县！"),
  ])
  func aNameEndsBeforeItsFirstBracket(_ text: String, _ name: String) {
    #expect(text.beforeBracket == name)
    #expect(("x" + text).dropFirst().beforeBracket == name)
  }
}
