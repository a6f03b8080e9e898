"""Bodies in Korean: well-known ones, and words with the ending of one: "한국은행", "서울중앙지법"."""

from __future__ import annotations

from functools import lru_cache

from reader.text.names.foreign.eastern.korean.words import OFFICES
from reader.text.names.foreign.eastern.lexicon import Lexicon
from reader.text.names.foreign.variants import read_rows
from reader.text.spelling import remembered, word_set

# Each row a body: its usual name, then variants.
_KNOWN = """
    국회 | 대법원 | 헌법재판소, 헌재 | 국민의힘 | 더불어민주당, 민주당 | 조국혁신당 | 개혁신당 | 정의당 | 진보당 |
    유엔, UN, 국제연합 | 유럽연합, EU | 나토, 북대서양조약기구 | 세계보건기구, WHO | 국제통화기금, IMF | 세계은행 |
    세계무역기구, WTO | 국제원자력기구, IAEA | 국제형사재판소, ICC | 국제올림픽위원회, IOC | 국제축구연맹, FIFA |
    대통령실 | 청와대 | 백악관 | 크렘린궁, 크렘린 | 국가정보원, 국정원 | 감사원 | 금융감독원, 금감원 |
    금융위원회, 금융위 | 공정거래위원회, 공정위 | 방송통신위원회, 방통위 | 국가인권위원회, 인권위 |
    중앙선거관리위원회, 중앙선관위 | 고위공직자범죄수사처, 공수처 | 국민권익위원회, 권익위 | 한국은행, 한은 |
    기획재정부, 기재부 | 재정경제부, 재경부 | 외교부 | 국방부 | 법무부 | 교육부 | 통일부 | 환경부 | 행정안전부, 행안부 |
    국토교통부, 국토부 | 보건복지부, 복지부 | 고용노동부, 노동부, 고용부 | 산업통상자원부, 산업부, 산업통상부 |
    문화체육관광부, 문체부 | 농림축산식품부, 농식품부 | 해양수산부, 해수부 | 여성가족부, 여가부, 성평등가족부 |
    과학기술정보통신부, 과기정통부 | 중소벤처기업부, 중기부 | 국가보훈부, 보훈부 | 기후에너지환경부, 기후부 | 경찰청 |
    검찰청 | 대검찰청, 대검 | 소방청 | 기상청 | 통계청 | 국세청 | 관세청 | 병무청 | 산림청 | 질병관리청, 질병청 |
    국무부 | 재무부 | 상무부 | 국토안보부 | 합동참모본부, 합참 | 미 국무부 | 미 국방부 | 미 재무부 |
    연방준비제도, 연준 | 하마스 | 헤즈볼라 | 탈레반 | 이슬람국가, IS | 삼성전자 | 현대자동차, 현대차 | 기아 | 포스코 |
    네이버 | 카카오 | 쿠팡 | SK하이닉스 | LG전자 | 롯데그룹 | 애플 | 구글 | 아마존 | 테슬라 | 엔비디아 | 오픈AI | 메타 |
    마이크로소프트 | 토트넘 | 맨체스터 유나이티드 | 레알 마드리드 | 바이에른 뮌헨 | 파리 생제르맹 | KBS | MBC | SBS |
    JTBC | YTN | 민주노총 | 한국노총 | 전교조 | 참여연대 | 경실련 | 더불어시민당 | 열린우리당 | 국민의당 | 새누리당 |
    자유한국당 | 공화당 | 자민당
"""

# Endings of bodies; before them stands at least so much of a name.
_ENDINGS = word_set(
    """
    상공회의소
    위원회 대학교 법원 지법 고법 지검 고검 지방법원 고등법원 지방검찰청 경찰서 경찰청 소방서 소방본부 은행 병원 의료원
    협회 연맹 재단 공사 공단 연구원 연구소 교육청 시의회 도의회 군의회 구의회 그룹 전자 자동차 중공업 화학 건설 증권
    생명 제약 항공 신문 일보 방송 노조 총연맹 연합회 진흥원 개발원 평가원 대사관 영사관 박물관 미술관 교향악단 조선소
    홀딩스 바이오 통신 텔레콤 에너지솔루션 반도체 시청 도청 군청 구청 초등학교 중학교 고등학교 여고 세무서 교도소
    구치소 출입국 보건소 선관위 체육회 축구협회 야구위원회 당
    """
)
_LEAST_BEFORE = {"당": 2}
_LONGEST = 16

# Words with such an ending that name no single body.
_NO_BODIES = word_set(
    """
    우주항공 국제항공 저비용항공 군사항공 국제협회 관련협회 조간신문 석간신문 국책은행 인터넷은행 국립병원 시립병원
    도립병원 경찰병원 국립박물관 시립미술관 정당당 지방법원 고등법원 시중은행 지방은행 중앙은행 투자은행 상업은행
    동물병원 공영방송 인터넷방송 항소법원 전기자동차 친환경자동차 특별위원회 윤리위원회 운영위원회 심사위원회
    상임위원회 조사위원회 대책위원회 추진위원회 준비위원회 조직위원회 법제사법위원회 국가연구소 파산법원 가정법원
    행정법원 각급법원 원심법원 산업통신 이동통신 정보통신 무선통신 위성통신 국영은행 저축은행 인공지능반도체
    차세대반도체 시스템반도체 메모리반도체 석유화학 정유화학 신규건설 아파트건설 여객항공 일간신문 종편방송 교육방송
    도시건설 도로건설 공장건설 석좌연구원 객원연구원 지하철공사 보수공사 도로공사 신축공사 증축공사 확장공사
    철거공사 기초공사 정비공사 복구공사 배관공사
    """
)


_NO_ENDINGS = (
    *("여당", "야당", "정당", "신당", "의사당", "마당", "전당", "성당", "식당", "강당"),
    *("간당", "인당", "톤당", "건당", "명당", "개당", "일당", "회당"),
)
_NO_BEGINNINGS = (
    "대형",
    "공공의",
    "종합",
    "대학병",
    "지역",
    "민간",
    "요양",
    "동네",
    "인근",
    "시내",
    "해당",
    "소속",
    "다른",
    "각종",
    "주요",
    "중소",
)


@lru_cache(maxsize=1)
def korean_bodies() -> Lexicon:
    """Return the well-known bodies by each variant."""
    return Lexicon(read_rows(_KNOWN))


@remembered
def is_like_a_body(word: str) -> bool:
    """Whether a word has the ending of a body, or is a well-known one."""
    if word in korean_bodies():
        return True
    if word in OFFICES:
        return False
    if word in _NO_BODIES or len(word) > _LONGEST or word.endswith(_NO_ENDINGS) or word.startswith(_NO_BEGINNINGS):
        return False
    ends = (word[first:] for first in range(1, len(word)))
    return any(end in _ENDINGS and len(word) - len(end) >= _LEAST_BEFORE.get(end, 2) for end in ends) or (
        word.endswith("대") and word[:-1] in _UNIVERSITIES
    )


# What is called by a place or a name with "대": "고려대".
_UNIVERSITIES = word_set(
    """
    고려 연세 서울 한양 이화여 인하 조선 전남 전북 강원 경북 경남 경희 부산 제주 중앙 단국 국민 동국 명지 서강 성균관
    성신여 숙명여 건국 홍익 숭실 세종 광운 아주 가천 인천 충남 충북 울산 영남 계명 동아 부경 한림 덕성여 동덕여
    서울시립 한국외 서울과기 포항공
    """
)
