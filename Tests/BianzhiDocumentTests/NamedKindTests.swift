import BianzhiDocument
import Testing

/// Kinds that a text names under a word that the ledger does not have.
@Suite("Kinds of places under their own words") struct NamedKindTests {
  static let kinds: [ReadingCase] = [
    ReadingCase("星海市执法支队核定执法专项编制60名。", "星海市执法支队 执法专项编制=60"),
    ReadingCase("星海市总工会机关群团编制21名。", "星海市总工会 群团编制=21 本级"),
    ReadingCase("星海市法院政法专项编制68名，员额法官控制数26名。", "星海市法院 政法专项编制=68", "星海市法院 员额法官控制数=26"),
    ReadingCase("行政编制26名，另核定离退休工作人员编制2名。", "行政编制=26外(离退休工作人员编制=2)", "离退休工作人员编制=2"),
    ReadingCase("后勤服务事业编制12名。", "后勤服务事业编制=12"),
    ReadingCase(
      "人员控制总量90名，其中事业编制50名、备案制员额40名。", "人员控制总量=90含(事业编制=50,员额=40)", "事业编制=50", "员额=40"),
    ReadingCase("教职工编制286名，其中教师编制263名。", "教职工编制=286含(教师编制=263)"),
    ReadingCase("保持自收自支事业编制15名不变。", "自收自支事业编制=15"),
    ReadingCase("行政编制40；事业编制6。", "行政编制=40", "事业编制=6"),
    ReadingCase("行政编制2019年核定。"), ReadingCase("截至目前，全市行政编制2300名，事业编制4500名。"),
    ReadingCase("行政编制9，其中局长1，副局长2。", "行政编制=9", "正 局长=1", "副 副局长=2"),
  ]

  @Test(arguments: kinds) func namesTheKind(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }

  @Test func whatTheLedgerDoesNotHaveIsNotTaken() {
    let proposals = DocumentReader.read("星海市总工会群团编制21名，事业编制2名。").proposals
    #expect(proposals.map(\.obstacle) == [.otherKind, nil])
  }
}
