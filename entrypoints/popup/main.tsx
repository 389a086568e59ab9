import '../../assets/styles/tokens.css';
import '../../assets/styles/text.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/charts.css';
import '../../assets/styles/actions.css';
import '../../assets/styles/switch.css';
import '../../assets/styles/page.css';
import { extensionLink } from '../../components/pages/extension-link.ts';
import { draw, Page } from '../../components/pages/page.tsx';
import { Popup } from '../../components/pages/popup/popup.tsx';

draw(
  <Page link={extensionLink} title="popup.title">
    {(props) => <Popup {...props} />}
  </Page>,
);
