import BianzhiCore
import Testing

@Suite("Document number") struct DocumentNumberTests {
  static let texts: [(text: String, year: Int?, number: Int?)] = [
    ("苏X编〔2008〕12号", 2008, 12), ("〔2009〕5号", 2009, 5), ("[2009]5号", 2009, 5),
    ("(2009) 5 号", 2009, 5), ("（2009）第5号", 2009, 5), ("中央编办发〔2017〕11号", 2017, 11),
    ("苏编办〔２００８〕１２号", 2008, 12), ("【2008】12号", 2008, 12), ("苏编〔2008年〕12号", 2008, 12),
    ("苏编〔2008〕12", 2008, 12), ("苏编（办）〔2008〕12号", 2008, 12), ("苏编〔2008〕012号", 2008, 12),
    ("关于增加编制的批复（苏编〔2008〕12号）", 2008, 12), ("苏编〔2008〕12号、〔2009〕5号", 2008, 12),
    ("苏编〔2999〕999999号", 2999, 999_999),
    ("", nil, nil), ("苏编2008年12号", nil, nil), ("苏编〔2008〕号", nil, nil), ("12号", nil, nil),
    ("苏编〔08〕12号", nil, nil), ("苏编〔1899〕12号", nil, nil), ("(2009)3个", nil, nil),
    ("〔2008", nil, nil), ("〔2008〕", nil, nil), ("〔20080〕1号", nil, nil),
    ("〔2008〕1234567号", nil, nil), ("无", nil, nil),
  ]

  @Test(arguments: texts)
  func readsYearAndNumber(text: String, year: Int?, number: Int?) {
    let found = DocumentNumber.read(text)
    #expect(found?.year == year)
    #expect(found?.number == number)
  }
}
