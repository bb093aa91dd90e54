package import BianzhiCore

extension BesideProof {
  /// Findings, and at most five people with how they are written now.
  package static func wording(_ findings: [FindingName], _ people: [Person]) -> Wording {
    Wording(
      zh: list(findings, people, .zh).joined(separator: "、"),
      en: list(findings, people, .en).joined(separator: ", "))
  }

  /// What stands beside the proof; nil where nothing does.
  package var wording: Wording? {
    isEmpty ? nil : Self.wording(findings.map(\.finding.name), people)
  }

  private static func list(
    _ findings: [FindingName], _ people: [Person], _ language: Language
  ) -> [String] {
    let names = people.prefix(5).map { person in
      let known = person.written[language]
      let written = known.isEmpty ? Wording(zh: "空", en: "blank")[language] : known
      return person.name + Wording(zh: "（\(written)）", en: " (\(written))")[language]
    }
    let more = people.count > names.count ? ["… \(people.count)"] : []
    return findings.map(\.description) + names + more
  }
}
