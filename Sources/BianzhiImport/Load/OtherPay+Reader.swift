import BianzhiCore

extension OtherPay {
  /// Which rows of a pay list are of others, by its titles and headings and the rows' own cells.
  struct Reader {
    /// What is to be done with a line.
    enum Sort {
      /// Pay, or what says nothing else.
      case pay
      /// May be a fee, a prize or pay of an earlier time: taken as pay, with what says so.
      case doubtful(String)
      case other(OtherPay)
    }

    private let type, note, item, post: Int
    private var told: OtherPay?
    /// A title that speaks of pay of an earlier time: 补发2023年绩效工资.
    private let doubt: String?
    /// A heading between the rows of which nobody knows what sort of people it means: 附：遗留问题人员.
    private var asked: String?

    /// - Returns: nil for a table that is no pay list.
    init?(_ table: ImportTable) {
      guard table.found.kind.traits.contains(.speaksForAMonth) else { return nil }
      let layout = table.found.layout
      (type, note) = (layout.column(.personType), layout.column(.note))
      item = layout.column(.payItem)
      post =
        layout.headings.firstIndex { Self.posts.contains(HeaderWord.normal($0)) } ?? -1
      let titles = table.found.captions.flatMap(\.texts)
      let texts = titles + [table.sheet ?? "", table.place.file]
      if case .other(let pay) = texts.lazy.map(OtherPay.saying).first(where: { $0 != .nothing }) {
        // A file or sheet called 补贴 may hold the pay itself.
        let namesPay =
          pay == .allowances
          && (texts + [layout.heading(layout.column(.amount))]).contains { $0.contains("工资") }
        told = namesPay ? nil : pay
      }
      // 年终一次性奖金发放表 over 应发工资: the title and the heading do not say the same.
      let isTold = told != nil
      doubt = titles.first { title in
        title.count < 60
          && (MoneyWord.isEarlier(title)
            || !isTold && OtherPay.saying(of: title) == .other(.allowances)
              && !texts.contains { $0.contains("工资") })
      }
      let heading = layout.heading(layout.column(.amount))
      if told == nil, OtherPay.saying(of: heading) == .other(.pensions) { told = .pensions }
    }

    private static let posts: Set<String> = [
      "岗位", "工作岗位", "岗位名称", "岗位类别", "所在岗位", "职务", "职位", "工种",
    ]

    /// A heading between the rows, or the title of a part.
    mutating func turn(to caption: Caption) {
      guard let text = caption.heading ?? caption.texts.first else { return }
      if let said = caption.heading, PeopleGroup(heading: said) != nil {
        asked = nil
      } else if let said = caption.heading, PeopleGroup(unknownHeading: said) != nil {
        asked = said
      }
      switch OtherPay.saying(of: text) {
      case .nothing: break
      case .serving: told = nil
      // A heading in a list of pay (二、含绩效奖金人员) makes it no list of allowances.
      case .other(.allowances): break
      case .other(let pay): told = pay
      }
    }

    /// Whether a sort of people is told by their being hired (长聘, 自聘), and not by the contract of whoever is in post (聘用).
    private static func isHired(_ text: String) -> Bool {
      text.holds("聘") && !["聘用", "聘任", "编"].contains(where: text.holds)
    }

    func sort(of row: CellReader) -> Sort {
      var doubt = asked ?? doubt
      for (column, read) in [(note, PayMeaning.remark), (item, PayMeaning.item)]
      where column >= 0 && !CellReader.isBlankMark(row.bytes(column)) {
        let text = row.string(column)
        switch read(text) {
        case .pay: break
        case .other(let pay): return .other(pay)
        case .doubtful: doubt = text
        }
      }
      // 岗位 over 公益岗: no post, but what sort of worker it is.
      if post >= 0, post != type, OtherPay.isSort(row.string(post)) { return .other(.offBook) }
      let typed =
        type >= 0 && !CellReader.isBlankMark(row.bytes(type))
        ? OtherPay(cell: row.string(type)) ?? (told == .mixed ? nil : told) : told
      if let typed { return .other(typed) }
      // 长聘人员: hired by the unit, and nobody knows whether on a place.
      if type >= 0, Self.isHired(row.string(type)) { doubt = row.string(type) }
      return doubt.map(Sort.doubtful) ?? .pay
    }
  }
}
