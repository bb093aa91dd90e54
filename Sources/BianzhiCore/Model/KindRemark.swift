/// A remark that says of which kind of quota somebody's place is: 占事业编, 使用工勤编制.
package struct KindRemark: Hashable, Sendable {
  /// The words of the remark that say it.
  package let part: String
  package let kind: QuotaKind

  /// - Returns: nil for a remark that tells no kind.
  package init?(_ note: String) {
    for part in NoteState.parts(of: note) {
      guard let found = part.wholeMatch(of: Self.use),
        let kind = QuotaKind(recorded: "\(found.output.1)编制")
      else { continue }
      (self.part, self.kind) = (part, kind)
      return
    }
    return nil
  }

  /// Whether a place of the kind may be called so: 参公事业编制 and 全额拨款事业编制 are 事业编制, too.
  package func agrees(with other: QuotaKind) -> Bool {
    let institutions = { (kind: QuotaKind) in
      kind.isOfInstitutions || kind == .civilServiceInstitution
    }
    return kind == other || institutions(kind) && institutions(other)
  }

  nonisolated(unsafe) private static let use: Regex<(Substring, Substring)> =
    /(?:现|系|为|属|实际|但|仍|人员)?(?:占用?|使用|用)的?(?:是)?(行政|事业|参公事业|参公|工勤|机关工勤|后勤|政法专项|政法|全额事业|差额事业|自收自支事业|全额|差额|自收自支)(?:编制?|名额|指标)(?:人员)?/
}
