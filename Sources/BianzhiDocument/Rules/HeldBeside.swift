/// 设主任1名,由县委常委兼任: the clause behind a post says that somebody holds it beside another one.
enum HeldBeside {
  /// - Parameter title: of the post, which a later clause may name: 由县委常委兼任主任.
  static func isTold(_ title: String, behind end: Int, _ reader: SentenceReader) -> Bool {
    let rest = reader.form.words(end..<reader.sentence.range.upperBound)
    if let lead = rest.leading([",由", "由"]),
      tells(String(rest.dropFirst(lead.count).prefix { !",;:。)".contains($0) }), endingWith: "")
    {
      return true
    }
    if let lead = rest.leading([",与", "与", ",同"]),
      rest.dropFirst(lead.count).prefix(while: { !",;:。)".contains($0) }).hasSuffix("一肩挑")
    {
      return true
    }
    return rest.split { ",;:".contains($0) }.contains { clause in
      clause.hasPrefix("由") && tells(String(clause), endingWith: title)
    }
  }

  private static func tells(_ clause: String, endingWith title: String) -> Bool {
    !clause.contains("可")
      && ["兼任", "兼", "兼职", "兼任的"].contains { clause.hasSuffix($0 + title) }
  }
}
