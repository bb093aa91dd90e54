extension PostRank {
  /// The ranks of organs (机构规格). Of an organ 县处级 is 正处级; of a post it would be two.
  package static let organWords = Vocabulary(
    "organ_rank",
    words.terms.map { term in
      Vocabulary.Term(
        wording: term.wording,
        aliases: term.aliases + (plain[term.code] ?? "").split(separator: " ").map(String.init))
    })

  /// What the national form of 2017 and older lists call the whole step.
  private static let plain = [
    prefecture.rawValue: "地、厅、司、局级 地厅司局级 厅局级 司局级 厅级 地级",
    county.rawValue: "县、处级 县处级 处级 县级",
    town.rawValue: "乡、科级 乡科级 科级 乡级",
  ]
}
