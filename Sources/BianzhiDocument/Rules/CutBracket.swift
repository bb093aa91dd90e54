/// 科级领导职数19名(含…, where the text was cut off before the bracket closes.
enum CutBracket {
  /// Whether a bracket of parts opens at the place and the text ends in it.
  static func opens(at place: Int, _ sentence: Sentence) -> Bool {
    let (form, range) = (sentence.form, sentence.range)
    guard place < range.upperBound, form.text[place] == "(", sentence.bracket(at: place) == nil,
      form.words(place + 1..<range.upperBound).leading(["含", "其中", "包括"]) != nil
    else { return false }
    return form.text[range.upperBound...].allSatisfy { $0 == "\n" }
  }
}
