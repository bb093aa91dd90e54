import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Which organs were judged by an older roster than others, in words and as JSON.
struct OlderRosterWords {
  private let rosters: [OlderRoster]
  /// So many are named in the line; nil for all.
  private let most: Int?

  init(_ rosters: [OlderRoster], most: Int?) { (self.rosters, self.most) = (rosters, most) }

  /// Nil where there are none.
  var line: Wording? {
    guard !rosters.isEmpty else { return nil }
    let shown = most.map { Array(rosters.prefix($0)) } ?? rosters
    let more = rosters.count - shown.count
    var names = shown.map { organ in
      let name = organ.name == organ.code ? organ.code : "\(organ.name) \(organ.code)"
      return (zh: "\(name)（\(organ.day)）", en: "\(name) (\(organ.day))")
    }
    if more > 0 {
      names.append(
        (
          "另 \(more) 个见 bianzhi problems 待办.xlsx",
          "and \(more) more, see bianzhi problems list.xlsx"
        ))
    }
    return Wording(
      zh: """
        本期没有交花名册、按以前的检查的机构 \(rosters.count) 个：\(names.map(\.zh).joined(separator: "、"))；\
        以上不能说明它们现在的情况，请收齐后再检查
        """,
      en: """
        \(Counted(rosters.count, "organ")) handed in no roster this time and \
        \(rosters.count == 1 ? "was" : "were") judged by an older one: \(names.map(\.en).joined(separator: ", ")); \
        nothing is known of how they are now: import the new ones and check again
        """)
  }

  var json: JSONValue {
    .array(
      rosters.map { organ in
        .object([
          JSONMember("organ_code", .string(organ.code)),
          JSONMember("organ_name", .string(organ.name)),
          JSONMember("day", .string(organ.day.description)),
        ])
      })
  }
}
