import { ChevronRight } from 'lucide';

import { Icon } from '../../parts/icon.jsx';
import './me.css';

/** @typedef {{ href: string, icon: import('../../parts/icon.jsx').IconShape, text: string, about: string }} Link */

/** Links with a line on what is behind each. @param {{ links: Link[] }} props */
export function LinkList({ links }) {
  return (
    <ul class="link-list">
      {links.map(({ href, icon, text, about }) => (
        <li key={href}>
          <Icon of={icon} />
          <div>
            <a class="card-link" href={href}>
              {text}
            </a>
            <p class="quiet">{about}</p>
          </div>
          <Icon of={ChevronRight} />
        </li>
      ))}
    </ul>
  );
}
