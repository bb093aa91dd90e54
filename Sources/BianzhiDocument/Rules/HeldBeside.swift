/// 设主任1名,由县委常委兼任: the clause behind a post says that somebody holds it beside another one.
enum HeldBeside {
  static func isTold(behind end: Int, _ reader: SentenceReader) -> Bool {
    let rest = reader.form.words(end..<reader.sentence.range.upperBound)
    guard let lead = rest.leading([",由", "(由", "由"]) else { return false }
    let clause = rest.dropFirst(lead.count).prefix { !",;:。)".contains($0) }
    return !clause.contains("可") && ["兼任", "兼", "兼职"].contains(where: String(clause).hasSuffix)
  }
}
