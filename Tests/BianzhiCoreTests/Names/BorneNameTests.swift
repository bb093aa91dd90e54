import BianzhiCore
import Testing

@Suite("names as lists write them") struct BorneNameTests {
  @Test(arguments: [
    ("王文静1", true), ("王文静（退）", true), ("王文靜", true), ("原王文静", true), ("王文静同志", true),
    ("王 文静", true),
    ("*王文静", true), ("王文静（补发）老师", true), ("王文", false), ("王文静怡", false), ("李文静", false),
    ("", false),
  ])
  func aName(text: String, isSame: Bool) {
    #expect(BorneName("王文静").isBorne(by: text) == isSame)
    #expect(BorneName("王文靜（退）").isBorne(by: text) == isSame)
  }

  /// 升 is written 昇 or 陞 in names, and no letter of simplified writing leads back to them.
  @Test(arguments: [("张昇", "张昇"), ("张昇", "张升"), ("张升", "张昇"), ("張昇", "张陞"), ("李佈", "李佈")])
  func aVariantOfALetter(name: String, text: String) {
    #expect(BorneName(name).isBorne(by: text))
    #expect(!BorneName(name).isBorne(by: "张生"))
    let forms = BorneName(name).pattern?.split(separator: "*").last.map(String.init) ?? ""
    #expect(text.last.map { forms.contains($0) } == true, "\(forms)")
  }

  @Test func aNumberTellsTwoApart() {
    #expect(!BorneName("张伟1").isBorne(by: "张伟2"))
    #expect(!BorneName("张伟1").isBorne(by: "张伟"))
    #expect(BorneName("张伟1").isBorne(by: "张伟１（退）"))
  }

  @Test func whatHasNoLettersIsNobody() {
    #expect(!BorneName("1").isBorne(by: "2"))
    #expect(BorneName("（空）").pattern == nil)
  }

  @Test func thePatternFitsEachWriting() {
    #expect(BorneName("王文静").pattern == "*王*文*[静靜]*")
  }
}

@Suite("units that texts name") struct UnitMentionTests {
  private let unit = UnitMention(
    names: ["岚汀市环境保护局"], others: ["岚汀市环境保护局监测站", "临水县环境保护局", "岚汀市水务局"],
    regions: ["岚汀市", "临水县"])

  @Test(arguments: [
    ("借调到岚汀市环境保护局", true), ("现在市环境保护局工作", true), ("环保局法规处副处长", true), ("环境保护局监测站站长", false),
    ("借调临水县环境保护局", false), ("由市环境保护局调入", false), ("原市环境保护局干部，现借调市环保局", true), ("水务局", false),
  ])
  func aText(text: String, isMade: Bool) {
    #expect(unit.isMade(in: PresentWords(text)) == isMade)
  }
}

@Suite("what texts say of the present") struct PresentWordsTests {
  @Test func partsOfThePastAreLeftOut() {
    #expect(PresentWords("原市财政局副局长，现借调市审计局").parts == ["现借调市审计局"])
    #expect(PresentWords("草原站站长").parts == ["草原站站长"])
    #expect(PresentWords("8月从市财政局转任，办理工资转移").parts == ["办理工资转移"])
    #expect(PresentWords("此前在市财政局工作").parts.isEmpty)
    #expect(PresentWords("此前借调现仍在市财政局").parts == ["此前借调现仍在市财政局"])
    #expect(PresentWords("8月从事财政工作").parts == ["8月从事财政工作"])
    #expect(PresentWords("四级调研员（主持业务，副局长）").bracketed == ["主持业务", "副局长"])
    #expect(PresentWords("四级调研员（原副局长）").bracketed.isEmpty)
  }

  @Test func aNameWithinAnotherOneIsNone() {
    let words = PresentWords("审计督查室主任")
    #expect(words.names("督查室"))
    #expect(!words.names("督查室", besides: ["审计督查室"]))
    #expect(!words.names(""))
  }
}
