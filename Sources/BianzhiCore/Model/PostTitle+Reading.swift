/// How a title is cut into pieces, and what each of them says.
extension PostTitle {
  static func pieces(of title: String) -> [String] {
    var text = String(
      String.UnicodeScalarView(
        PostRole.outsideBrackets(PlainText(title).scalars).map { $0 == " " ? "、" : $0 }))
    if text.contains("兼任") { text = text.replacing("兼任", with: "兼") }
    // A name that is spaced out is one word: 局 长.
    if text.contains("、"), text.split(separator: "、").allSatisfy({ $0.count == 1 }) {
      text = text.replacing("、", with: "")
    }
    // Few texts hold any, and looking for every form of each in all of them takes most of the time.
    let held = bareGrades.filter { text.holds($0) }
    if !held.isEmpty {
      for grade in grades where held.contains(where: grade.endsWith) {
        text = text.replacing(grade, with: "、")
      }
    }
    if text.contains("级") {
      for rank in ranks { text = text.replacing(rank, with: "、") }
    }
    return text.split { "、,;/·兼及".contains($0) }.map(String.init).filter { piece in
      !Self.noPosts.contains(where: piece.endsWith)
    }
  }

  static func isNotHeld(_ title: String) -> Bool {
    if title.contains("人选") { return true }
    guard title.contains(where: { "(（[【".contains($0) }) else { return false }
    let text = String(String.UnicodeScalarView(PlainText(title).withoutBlanks))
    return text.firstIndex { "([【".contains($0) }.map { start in
      notHeld.contains(where: text[start...].holds)
    } ?? false
  }

  static func head(_ piece: String) -> Head? {
    var text = Substring(piece)
    for ending in endings where text.endsWith(ending) { text = text.dropLast(ending.count) }
    for start in starts where text.startsWith(start) { text = text.dropFirst(start.count) }
    guard let word = LeadingWord.all.first(where: { text.endsWith($0.text) }) else { return nil }
    if isPast(String(text)) { return nil }
    var name = text.dropLast(word.text.count)
    if word.excludes(name) { return nil }
    var isDeputy = word.text.contains("副")
    for mark in ["常务副", "第一副", "专职副", "兼职副", "副", "代理", "代", "专职"] where name.endsWith(mark) {
      name = name.dropLast(mark.count)
      isDeputy = mark.contains("副")
      break
    }
    return word.excludes(name) ? nil : Head(word: word, name: String(name), isDeputy: isDeputy)
  }

  /// A post that is past or to come.
  static func isPast(_ piece: String) -> Bool {
    notInOffice.contains(where: piece.startsWith) && !places.contains(where: piece.startsWith)
  }
}
