package import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// What a recorded category is called.
  package static func category(_ text: String) -> Wording {
    Wording(zh: text, en: OrganCategory(recorded: text)?.wording.en ?? text)
  }

  /// `export comparison`: units of a category side by side (单位比较表).
  package static let comparison = Table<ComparedUnit>(
    [
      Column("organ_code", zh: "机构代码", en: "organ code", .identifier) { .filled($0.organCode) },
      .words("organ_name", zh: "单位名称", en: "organ name") { unit in
        unit.isMedian
          ? Wording(zh: "中位数（\(unit.category)）", en: "median of \(category(unit.category).en)")
          : Wording(zh: unit.organName, en: unit.organName)
      },
      Column("category", zh: "机构类别", en: "category") {
        $0.category.isEmpty ? .none : .term($0.category, OrganCategory.self)
      },
      Column("rank", zh: "规格", en: "rank") {
        $0.rank.isEmpty ? .none : .term($0.rank, PostRank.self)
      },
      Column("region", zh: "地区", en: "region") { .filled($0.region) },
      Column("superior", zh: "主管部门", en: "superior") { .filled($0.superior) },
    ]
      + ComparedUnit.Measure.allCases.map { measure in
        Column(measure.rawValue, zh: measure.wording.zh, en: measure.wording.en, .number) { unit in
          .digits(unit.numbers[measure].map(decimal))
        }
      } + [.words("reason", zh: "说明", en: "reason") { $0.why }],
    short: [
      "organ_name", "bodies", "approved", "actual", "over", "vacant", "all_leaders",
      "people_per_leader", "places_per_body",
    ],
    look: SheetLook(
      Wording(zh: "单位比较表", en: "Units side by side"), signatures: SheetLook.signed))

  /// A number in tenths without a needless zero.
  private static func decimal(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension ComparedUnit {
  /// Why cells of its row are empty; of a median, of how many units it is.
  fileprivate var why: Wording {
    guard isMedian else {
      let bodies =
        numbers[.bodies] == nil
        ? Wording(zh: "没有登记内设机构", en: "no inner bodies are recorded") : nil
      let words = [places?.whyNotKnown, bodies].compactMap(\.self).filter { !$0.zh.isEmpty }
      return Wording(
        zh: words.map(\.zh).joined(separator: "；"), en: words.map(\.en).joined(separator: "; "))
    }
    let counts = Measure.allCases.map { ($0.wording, units[$0] ?? 0) }
    return Wording(
      zh: "数字已知的单位数：" + counts.map { "\($0.zh) \($1)" }.joined(separator: "、"),
      en: "units whose number is known: "
        + counts.map { "\($0.en) \($1)" }.joined(separator: ", "))
  }
}
