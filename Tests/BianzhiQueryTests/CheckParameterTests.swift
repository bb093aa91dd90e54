import BianzhiCore
import Testing

@testable import BianzhiQuery

struct CheckParameterTests {
  @Test func setsTheOneThatIsNamed() throws {
    for parameter in CheckParameter.allCases {
      var (set, other) = (CheckParameters(), CheckParameters())
      try CheckParameter.read("\(parameter.rawValue)=7", into: &set)
      #expect(set != other, "\(parameter.rawValue)")
      // The default, read back, changes nothing.
      try CheckParameter.read(parameter.usual, into: &other)
      #expect(other == CheckParameters(), "\(parameter.rawValue)")
    }
    var one = CheckParameters()
    try CheckParameter.read("loan-months=12", into: &one)
    try CheckParameter.read("off-book-share=20", into: &one)
    #expect(one.loanMonths == 12 && one.offBookShare == 20 && one.longLoanMonths == 12)
  }

  @Test(arguments: ["loan-month=3", "", "=3", "loan"])
  func refusesANameThatIsNone(text: String) {
    var parameters = CheckParameters()
    #expect {
      try CheckParameter.read(text, into: &parameters)
    } throws: { error in
      guard case CheckParameterError.unknown(let name) = error else { return false }
      return text.hasPrefix(name)
    }
    #expect(parameters == CheckParameters())
  }

  @Test(arguments: [
    "loan-months", "loan-months=", "loan-months=-1", "loan-months=1.5", "loan-months=99999999",
  ])
  func refusesANumberThatIsNone(text: String) {
    var parameters = CheckParameters()
    #expect {
      try CheckParameter.read(text, into: &parameters)
    } throws: { error in
      guard case CheckParameterError.noNumber(.loanMonths, _) = error else { return false }
      return true
    }
    #expect(parameters == CheckParameters())
  }
}
